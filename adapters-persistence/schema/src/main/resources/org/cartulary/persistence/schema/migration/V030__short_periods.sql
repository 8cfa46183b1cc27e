-- The first day of the period that is paid for, where it is shorter than its cycle.
ALTER TABLE subscription ADD COLUMN short_from DATE;

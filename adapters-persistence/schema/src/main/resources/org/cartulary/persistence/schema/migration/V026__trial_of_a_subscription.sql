-- The first day of a trial, as long as nothing was paid for it.
ALTER TABLE subscription ADD COLUMN trial_from DATE;

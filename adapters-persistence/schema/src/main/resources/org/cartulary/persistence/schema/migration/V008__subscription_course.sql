-- Months are counted from the anchor. Nothing in paid_months: a row of before, whose first period is paid.
ALTER TABLE subscription ADD COLUMN paid_months INTEGER;
ALTER TABLE subscription ADD COLUMN term_start INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE subscription ADD COLUMN ends_on DATE;
ALTER TABLE subscription ADD COLUMN paused_on DATE;
ALTER TABLE subscription DROP COLUMN period;

CREATE INDEX subscription_to_end ON subscription (reseller_id, ends_on);

-- When a change comes that was agreed for a day within what is paid for.
ALTER TABLE subscription ADD COLUMN change_on DATE;

CREATE INDEX subscription_to_change ON subscription (reseller_id, change_on, subscription_id);

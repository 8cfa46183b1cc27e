-- When the owner is told ahead of what comes at the end of the paid time. Subscriptions of before have it from their next change on.
ALTER TABLE subscription ADD COLUMN notice_on DATE;

CREATE INDEX subscription_to_notice ON subscription (reseller_id, notice_on, subscription_id);

-- Since when credit of a subscription waits to be given by a credit note.
ALTER TABLE subscription ADD COLUMN pay_out_on DATE;

CREATE INDEX subscription_to_pay_out ON subscription (reseller_id, pay_out_on, subscription_id);

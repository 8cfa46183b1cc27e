-- due_on: when the next payment is made by itself. A subscription of before is looked at once, and then has the right day.
ALTER TABLE subscription ADD COLUMN due_on DATE;
ALTER TABLE subscription ADD COLUMN dues ${json};
UPDATE subscription SET due_on = anchor WHERE state IN ('ACTIVE', 'TRIAL', 'SUSPENDED');

CREATE INDEX subscription_due ON subscription (reseller_id, due_on, subscription_id);

-- A period of a subscription is renewed once.
CREATE TABLE renewed_period (
  reseller_id ${uuid} NOT NULL,
  subscription_id ${uuid} NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  order_id ${uuid} NOT NULL,
  PRIMARY KEY (reseller_id, subscription_id, period_start)
) ${opts};

-- When what the reseller pays for itself is invoiced; nothing for each order at once.
ALTER TABLE reseller ADD COLUMN invoicing VARCHAR(16) ${bin};

-- An invoice that bills the orders of a month is about no one client and of no one order, and its quotes lie in invoiced_order.
ALTER TABLE invoice ${change} client_id ${optional_uuid};
ALTER TABLE invoice ${change} order_id ${optional_uuid};
ALTER TABLE invoice ${change} quote ${optional_json};

-- The invoices that orders wait for. billed_month is one of the reseller's zone, such as 2026-11.
CREATE TABLE invoice_draft (
  reseller_id ${uuid} NOT NULL,
  invoice_id ${uuid} NOT NULL,
  currency CHAR(3) ${bin} NOT NULL,
  billed_month CHAR(7) ${bin} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  orders INT NOT NULL,
  total DECIMAL(28, 4) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, invoice_id),
  CONSTRAINT invoice_draft_month_key UNIQUE (reseller_id, currency, billed_month)
) ${opts};

CREATE INDEX invoice_draft_in_state ON invoice_draft (reseller_id, state, billed_month, currency);

-- Which orders wait for which invoice, or did: each for one.
CREATE TABLE drafted_order (
  reseller_id ${uuid} NOT NULL,
  order_id ${uuid} NOT NULL,
  invoice_id ${uuid} NOT NULL,
  PRIMARY KEY (reseller_id, order_id)
) ${opts};

CREATE INDEX drafted_order_of_invoice ON drafted_order (reseller_id, invoice_id, order_id);

-- What an invoice of a month bills, one row for each order, as it was issued: each order on one invoice.
CREATE TABLE invoiced_order (
  reseller_id ${uuid} NOT NULL,
  order_id ${uuid} NOT NULL,
  invoice_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  client_name VARCHAR(400) NOT NULL,
  placed_on DATE NOT NULL,
  quote ${json} NOT NULL,
  PRIMARY KEY (reseller_id, order_id)
) ${opts};

CREATE INDEX invoiced_order_of_invoice ON invoiced_order (reseller_id, invoice_id, order_id);

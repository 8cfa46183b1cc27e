CREATE TABLE invoice (
  reseller_id ${uuid} NOT NULL,
  invoice_id ${uuid} NOT NULL,
  series VARCHAR(16) ${bin} NOT NULL,
  series_number BIGINT NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  client_id ${uuid} NOT NULL,
  recipient VARCHAR(40) ${bin} NOT NULL,
  order_id ${uuid} NOT NULL,
  issuer ${json} NOT NULL,
  billed ${json} NOT NULL,
  quote ${json} NOT NULL,
  total DECIMAL(28, 4) NOT NULL,
  currency CHAR(3) ${bin} NOT NULL,
  issued_on DATE NOT NULL,
  paid_at ${instant},
  language VARCHAR(8) ${bin} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, invoice_id),
  CONSTRAINT invoice_number_key UNIQUE (reseller_id, series, series_number),
  CONSTRAINT invoice_order_key UNIQUE (reseller_id, order_id)
) ${opts};

CREATE INDEX invoice_of_client ON invoice (reseller_id, client_id, invoice_id);

-- The last number that was given out in each series.
CREATE TABLE invoice_series (
  reseller_id ${uuid} NOT NULL,
  series VARCHAR(16) ${bin} NOT NULL,
  last_number BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, series)
) ${opts};

CREATE TABLE payment_method (
  reseller_id ${uuid} NOT NULL,
  payment_method_id ${uuid} NOT NULL,
  holder VARCHAR(40) ${bin} NOT NULL,
  gateway VARCHAR(64) ${bin} NOT NULL,
  token VARCHAR(128) ${bin} NOT NULL,
  label VARCHAR(400) NOT NULL,
  added_at ${instant} NOT NULL,
  removed_at ${instant},
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, payment_method_id)
) ${opts};

CREATE INDEX payment_method_of_holder ON payment_method (reseller_id, holder, payment_method_id);

-- held_cart_id is the cart, as long as this attempt shuts out every other one for it, and then nothing.
CREATE TABLE payment_attempt (
  reseller_id ${uuid} NOT NULL,
  payment_attempt_id ${uuid} NOT NULL,
  held_cart_id ${uuid},
  purpose ${json} NOT NULL,
  payment_method_id ${uuid} NOT NULL,
  gateway VARCHAR(64) ${bin} NOT NULL,
  token VARCHAR(128) ${bin} NOT NULL,
  amount DECIMAL(28, 4) NOT NULL,
  currency CHAR(3) ${bin} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  gateway_answer ${json} NOT NULL,
  started_at ${instant} NOT NULL,
  settled_at ${instant},
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, payment_attempt_id),
  CONSTRAINT payment_attempt_cart_key UNIQUE (reseller_id, held_cart_id)
) ${opts};

CREATE INDEX payment_attempt_in_state ON payment_attempt (reseller_id, state, started_at);

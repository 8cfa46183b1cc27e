CREATE TABLE product (
  reseller_id ${uuid} NOT NULL,
  code VARCHAR(64) ${bin} NOT NULL,
  family VARCHAR(400) NOT NULL,
  kind VARCHAR(16) ${bin} NOT NULL,
  related ${json} NOT NULL,
  terms ${json} NOT NULL,
  names ${json} NOT NULL,
  prices ${json} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, code)
) ${opts};

CREATE TABLE cart (
  reseller_id ${uuid} NOT NULL,
  cart_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  currency CHAR(3) ${bin} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  cart_lines ${json} NOT NULL,
  frozen ${json},
  offer ${json},
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, cart_id)
) ${opts};

CREATE INDEX cart_of_client ON cart (reseller_id, client_id, cart_id);

CREATE TABLE customer_order (
  reseller_id ${uuid} NOT NULL,
  order_id ${uuid} NOT NULL,
  cart_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  owner VARCHAR(40) ${bin} NOT NULL,
  payer VARCHAR(40) ${bin} NOT NULL,
  purchase_mode VARCHAR(16) ${bin} NOT NULL,
  quote ${json} NOT NULL,
  total DECIMAL(28, 4) NOT NULL,
  currency CHAR(3) ${bin} NOT NULL,
  principal VARCHAR(128) ${bin} NOT NULL,
  permission VARCHAR(64) ${bin},
  payment_attempt_id ${uuid},
  invoice_id ${uuid} NOT NULL,
  started ${json} NOT NULL,
  placed_at ${instant} NOT NULL,
  PRIMARY KEY (reseller_id, order_id),
  CONSTRAINT customer_order_cart_key UNIQUE (reseller_id, cart_id)
) ${opts};

CREATE INDEX customer_order_of_client ON customer_order (reseller_id, client_id, order_id);

CREATE TABLE subscription (
  reseller_id ${uuid} NOT NULL,
  subscription_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  owner VARCHAR(40) ${bin} NOT NULL,
  order_id ${uuid} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  anchor DATE NOT NULL,
  period INTEGER NOT NULL,
  terms ${json} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, subscription_id)
) ${opts};

CREATE INDEX subscription_of_client ON subscription (reseller_id, client_id, subscription_id);

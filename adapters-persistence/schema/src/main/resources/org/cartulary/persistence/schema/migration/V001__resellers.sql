-- In every table the reseller comes first in the primary key: one tenant is one shard, and lies together on disk.
-- There are no foreign keys: the aggregates guarantee them, and each would cost every write a look at another table.
-- Columns hold what is searched, guarded or listed; JSON holds what is only kept.
-- VARCHAR lengths leave room for characters that count twice on H2 (its unit is UTF-16); the domain bounds them.

CREATE TABLE reseller (
  reseller_id ${uuid} NOT NULL,
  name VARCHAR(400) NOT NULL,
  email VARCHAR(254) ${bin} NOT NULL,
  address ${json} NOT NULL,
  vat_id VARCHAR(32) ${bin},
  language VARCHAR(8) ${bin} NOT NULL,
  zone VARCHAR(64) ${bin} NOT NULL,
  tax_rates ${json} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id)
) ${opts};

CREATE TABLE member (
  reseller_id ${uuid} NOT NULL,
  member_id ${uuid} NOT NULL,
  name VARCHAR(400) NOT NULL,
  email VARCHAR(254) ${bin} NOT NULL,
  role VARCHAR(16) ${bin} NOT NULL,
  PRIMARY KEY (reseller_id, member_id)
) ${opts};

CREATE TABLE api_key (
  reseller_id ${uuid} NOT NULL,
  api_key_id ${uuid} NOT NULL,
  name VARCHAR(400) NOT NULL,
  client_id ${uuid},
  contact_id ${uuid},
  scopes ${json} NOT NULL,
  hash CHAR(64) ${bin} NOT NULL,
  created_at ${instant} NOT NULL,
  expires_at ${instant},
  revoked_at ${instant},
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, api_key_id),
  CONSTRAINT api_key_hash_key UNIQUE (reseller_id, hash)
) ${opts};

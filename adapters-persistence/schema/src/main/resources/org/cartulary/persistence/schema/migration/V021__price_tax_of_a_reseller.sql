-- Whether its prices include tax; nothing for net prices.
ALTER TABLE reseller ADD COLUMN price_tax VARCHAR(16) ${bin};

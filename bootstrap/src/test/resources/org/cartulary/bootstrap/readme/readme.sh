# The job on the command line and with curl, as the README shows it. The test runs this file with "cartulary" on the PATH.

# begin serve
cartulary reseller create --name "Nord Studio" --owner-email nora@nord.example --key-file nora.key
cartulary import catalog bootstrap/src/main/resources/org/cartulary/bootstrap/sample/{products,prices,seat-tiers,tax-rates}.csv
cartulary serve &
curl -sS --retry 30 --retry-delay 1 --retry-connrefused http://127.0.0.1:8080/health/ready
# end serve

# begin buy
api=http://127.0.0.1:8080/v1
ask() { curl -sS --fail-with-body -H "Authorization: Bearer $1" -H "Idempotency-Key: $RANDOM-$RANDOM-$RANDOM" -H "Content-Type: application/json" "${@:2}"; }
first() { grep -o "$1" | sed -n 1p; }   # every id says what it is, so it is easy to find
nora=$(cat nora.key)

# Creating a client and inviting it are one act. The mail becomes a file, because no mail server is set.
client=$(ask $nora $api/clients -d '{"organisation": "Florist", "language": "en",
    "contact": {"name": "Flora", "email": "flora@florist.example"},
    "billing": {"currency": "EUR", "address": {"street": "12 rue de la Paix", "postcode": "75002", "city": "Paris", "country": "FR"}}}' |
  first 'client_[0-9a-z]*')
token=
until [ "$token" ]; do sleep 1; token=$(cat .cartulary/mail/*flora*.eml | tr -d '=\r\n' | first 'inv_[a-z2-7]\{58\}'); done

# Flora accepts, lets Nora charge her card up to EUR 500 an order, and stores a card.
flora=$(ask none $api/invitations/accept -d '{"token": "'$token'", "permission": {"acts": ["purchase"],
    "payerModes": ["client_card"], "capPerOrder": {"amount": "500.00", "currency": "EUR"}}}' | first 'key_[a-z2-7]\{58\}')
ask $flora $api/payment-methods -d '{"token": "card_succeeds"}'

# Nora fills a cart with unlike products, and changes a term.
cart=$(ask $nora $api/carts -d '{"client": "'$client'"}' | first 'cart_[0-9a-z]*')
ask $nora $api/carts/$cart/lines -d '{"product": "hosting-economy"}'
line=$(ask $nora $api/carts/$cart/lines -d '{"product": "domain-com", "domain": "florist.com"}' | first 'line_[0-9a-z]*')
ask $nora $api/carts/$cart/lines/$line -X PATCH -d '{"termMonths": 12}'

# Which ways to buy are open, and why not each other one? What does it cost? Then she buys exactly that.
ask $nora $api/carts/$cart/purchase-modes
quote=$(ask $nora $api/carts/$cart/quote -d '{"purchaseMode": "client_card"}' | first '"digest":"[0-9a-f]*' | first '[0-9a-f]\{64\}')
invoice=$(ask $nora $api/carts/$cart/checkout -d '{"purchaseMode": "client_card", "quote": "'$quote'"}' | first 'invoice_[0-9a-z]*')
ask $nora $api/invoices/$invoice/document -o invoice.pdf
# end buy

kill %1
wait %1 || true

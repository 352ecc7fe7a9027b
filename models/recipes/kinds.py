"""The fine kinds a shop may be told, in the words of Indonesian marketplaces, and the manifests' kinds behind each."""

from __future__ import annotations

from contract import Label

CLOTHING_SET = frozenset("t-shirt longsleeve shirt outwear dress skirt pants shorts hat shoes".split())
"""The clothing set's kinds, which umkm repeats photos of: never taught, as that set is to stay unseen."""

OTHER = Label("lainnya", "Lainnya", "Other")
"""What every photo of a kind not named here is taught as: a head without it would force such a photo into a kind."""

_TABLE = """
kaos                | Kaos                 | T-shirt             | Tshirts, t-shirt, longsleeve
kemeja              | Kemeja               | Shirt               | Shirts, shirt
atasan-wanita       | Atasan wanita        | Women's top         | Tops, Tunics
kurta               | Kurta                | Kurta               | Kurtas, Kurtis, Kurta Sets
sweter              | Sweter               | Sweater             | Sweaters
sweatshirt          | Sweatshirt & hoodie  | Sweatshirt & hoodie | Sweatshirts
jaket               | Jaket                | Jacket              | Jackets, outwear
dress               | Dress                | Dress               | Dresses, dress
rok                 | Rok                  | Skirt               | Skirts, skirt
celana-panjang      | Celana panjang       | Trousers            | Trousers, pants
celana-jeans        | Celana jeans         | Jeans               | Jeans
celana-pendek       | Celana pendek        | Shorts              | Shorts, Lounge Shorts, shorts
celana-training     | Celana training      | Track pants         | Track Pants, Lounge Pants
celana-dalam        | Celana dalam         | Underpants          | Briefs, Trunk, Boxers
kaos-dalam          | Kaos dalam           | Undershirt          | Innerwear Vests
kaus-kaki           | Kaus kaki            | Socks               | Socks
sepatu-kasual       | Sepatu kasual        | Casual shoes        | Casual Shoes
sepatu-olahraga     | Sepatu olahraga      | Sports shoes        | Sports Shoes
sepatu-pantofel     | Sepatu pantofel      | Formal shoes        | Formal Shoes
sepatu-hak-tinggi   | Sepatu hak tinggi    | High heels          | Heels
sepatu-flat         | Sepatu flat          | Flat shoes          | Flats
sandal              | Sandal               | Sandals             | Sandals, Sports Sandals
sandal-jepit        | Sandal jepit         | Flip-flops          | Flip Flops
jam-tangan          | Jam tangan           | Watch               | Watches
kacamata-hitam      | Kacamata hitam       | Sunglasses          | Sunglasses
tas-tangan          | Tas tangan           | Handbag             | Handbags
tas-ransel          | Tas ransel           | Backpack            | Backpacks, Rucksacks
clutch              | Tas clutch           | Clutch bag          | Clutches
dompet              | Dompet               | Wallet              | Wallets
ikat-pinggang       | Ikat pinggang        | Belt                | Belts
dasi                | Dasi                 | Tie                 | Ties
topi                | Topi                 | Hat & cap           | Caps, hat
syal                | Syal & selendang     | Scarf & shawl       | Scarves, Mufflers, Stoles, Dupatta
parfum              | Parfum & deodoran    | Perfume & deodorant | Perfume and Body Mist, Deodorant, Fragrance Gift Set
payung              | Payung               | Umbrella            | umbrella, Umbrellas
lampu               | Lampu hias           | Lamp                | lamp, chandelier
kursi               | Kursi kayu           | Wooden chair        | windsor_chair
kendi               | Kendi                | Ewer                | ewer
patung              | Patung               | Statue              | buddha
tempat-lilin        | Tempat lilin         | Candlestick         | menorah
kue-lapis           | Kue lapis            | Layer cake          | kue-lapis
bolu-kukus          | Bolu kukus           | Steamed sponge cake | roti-kukus-mekar
lumpia              | Lumpia               | Spring roll         | lumpia
pizza               | Pizza                | Pizza               | pizza
jus                 | Jus kemasan          | Packaged juice      | Juice
susu                | Susu kemasan         | Packaged milk       | Milk, Sour-Milk
susu-nabati         | Susu nabati          | Plant milk          | Soy-Milk, Oat-Milk
buah-sayur          | Buah & sayur segar   | Fresh produce       | Apple, Pepper, Orange, Melon, Pear, Tomato, Satsumas, \
Cabbage, Mushroom, Onion, Carrots, Mango, Garlic, Red-Beet, Lemon, Cucumber, Asparagus, Plum, Red-Grapefruit, \
Banana, Peach, Avocado, Lime, Passion-Fruit
"""

_ROWS = [[cell.strip() for cell in line.split("|")] for line in _TABLE.strip().splitlines()]
LABELS = (*(Label(code, indonesian, english) for code, indonesian, english, _ in _ROWS), OTHER)
_CODES = {kind.strip(): code for code, _, _, kinds in _ROWS for kind in kinds.split(",")}


def code_of(kind: str) -> str:
    """The code of a manifest's kind; OTHER's where it has none."""
    return _CODES.get(kind, OTHER.code)

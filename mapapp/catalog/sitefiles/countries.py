"""Countries in any usual spelling, to ISO alpha-3: English, official, local, and codes."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.schema import COUNTRIES
from mapapp.catalog.sitefiles.words import plain

# Every alpha-2 code, with the alpha-3 code of the same country.
_ALPHA2: Final = (
    "AW ABW,AF AFG,AO AGO,AI AIA,AL ALB,AD AND,AE ARE,AR ARG,AM ARM,AS ASM,AG ATG,AU AUS,AT AUT,"
    "AZ AZE,BI BDI,BE BEL,BJ BEN,BQ BES,BF BFA,BD BGD,BG BGR,BH BHR,BS BHS,BA BIH,BL BLM,BY BLR,"
    "BZ BLZ,BM BMU,BO BOL,BR BRA,BB BRB,BN BRN,BT BTN,BW BWA,CF CAF,CA CAN,CH CHE,CL CHL,CN CHN,"
    "CI CIV,CM CMR,CD COD,CG COG,CK COK,CO COL,KM COM,CV CPV,CR CRI,CU CUB,CW CUW,KY CYM,CY CYP,"
    "CZ CZE,DE DEU,DJ DJI,DM DMA,DK DNK,DO DOM,DZ DZA,EC ECU,EG EGY,ER ERI,EH ESH,ES ESP,EE EST,"
    "ET ETH,FI FIN,FJ FJI,FK FLK,FR FRA,FM FSM,GA GAB,GB GBR,UK GBR,GE GEO,GH GHA,GI GIB,GN GIN,"
    "GM GMB,GW GNB,GQ GNQ,GR GRC,GD GRD,GL GRL,GT GTM,GF GUF,GU GUM,GY GUY,HK HKG,HN HND,HR HRV,"
    "HT HTI,HU HUN,ID IDN,IM IMN,IN IND,IE IRL,IR IRN,IQ IRQ,IS ISL,IL ISR,IT ITA,JM JAM,JE JEY,"
    "JO JOR,JP JPN,KZ KAZ,KE KEN,KG KGZ,KH KHM,KI KIR,KN KNA,KR KOR,KW KWT,LA LAO,LB LBN,LR LBR,"
    "LY LBY,LC LCA,LI LIE,LK LKA,LS LSO,LT LTU,LU LUX,LV LVA,MO MAC,MA MAR,MC MCO,MD MDA,MG MDG,"
    "MV MDV,MX MEX,MH MHL,MK MKD,ML MLI,MT MLT,MM MMR,ME MNE,MN MNG,MZ MOZ,MR MRT,MS MSR,MQ MTQ,"
    "MU MUS,MW MWI,MY MYS,NA NAM,NC NCL,NE NER,NG NGA,NI NIC,NU NIU,NL NLD,NO NOR,NP NPL,NR NRU,"
    "NZ NZL,OM OMN,PK PAK,PA PAN,PE PER,PH PHL,PW PLW,PG PNG,PL POL,PR PRI,KP PRK,PT PRT,PY PRY,"
    "PS PSE,PF PYF,QA QAT,RE REU,RO ROU,RU RUS,RW RWA,SA SAU,SD SDN,SN SEN,SG SGP,SH SHN,SB SLB,"
    "SL SLE,SV SLV,SM SMR,SO SOM,RS SRB,SS SSD,ST STP,SR SUR,SK SVK,SI SVN,SE SWE,SZ SWZ,SX SXM,"
    "SC SYC,SY SYR,TC TCA,TD TCD,TG TGO,TH THA,TJ TJK,TM TKM,TL TLS,TO TON,TT TTO,TN TUN,TR TUR,"
    "TV TUV,TW TWN,TZ TZA,UG UGA,UA UKR,UY URY,US USA,UZ UZB,VA VAT,VC VCT,VE VEN,VG VGB,VI VIR,"
    "VN VNM,VU VUT,WS WSM,YE YEM,ZA ZAF,ZM ZMB,ZW ZWE,XK XKX"
)

_NAMES: Final[Mapping[str, str]] = {
    "AFG": "Islamic Republic of Afghanistan|Afganistán|Afeganistão|阿富汗|Афганистан",
    "AGO": "República de Angola|安哥拉|Ангола",
    "ALB": "Albanien|Albanie|Shqipëria|Albânia|阿尔巴尼亚|Албания",
    "ARE": "UAE|U.A.E.|Emirates|Emiratos Árabes Unidos|Emirados Árabes Unidos|Émirats arabes unis"
    "|Vereinigte Arabische Emirate|阿联酋|ОАЭ",
    "ARG": "Argentinien|Argentine|Argentine Republic|República Argentina|阿根廷|アルゼンチン"
    "|아르헨티나|Аргентина",
    "ARM": "Armenien|Arménie|Հայաստան|亚美尼亚|Армения",
    "AUS": "Australien|Australie|Austrália|Commonwealth of Australia|Western Australia"
    "|澳大利亚|澳洲|オーストラリア|호주|Австралия|أستراليا",
    "AUT": "Österreich|Oesterreich|Autriche|Áustria|奥地利|オーストリア|Австрия",
    "AZE": "Aserbaidschan|Azerbaïdjan|Azerbaiyán|阿塞拜疆|Азербайджан",
    "BDI": "布隆迪|Бурунди",
    "BEL": "Belgien|Belgique|België|Bélgica|Belgio|比利时|ベルギー|Бельгия",
    "BES": "Bonaire|Caribbean Netherlands|Bonaire, Saint Eustatius and Saba",
    "BFA": "布基纳法索|Буркина-Фасо|Burkina",
    "BGR": "Bulgarien|Bulgarie|България|Bulgária|保加利亚|Болгария",
    "BIH": "Bosnia|Bosnia-Herzegovina|Bosnien und Herzegowina|Bosna i Hercegovina|BiH"
    "|Bosnie-Herzégovine|波黑|Босния и Герцеговина",
    "BLR": "Weißrussland|Biélorussie|Bielorrusia|Беларусь|白俄罗斯|Белоруссия",
    "BOL": "Plurinational State of Bolivia|Bolivia (Plurinational State of)|Bolivien|Bolivie"
    "|Estado Plurinacional de Bolivia|玻利维亚|ボリビア|볼리비아|Боливия",
    "BRA": "Brasil|Brasilien|Brésil|Brasile|Federative Republic of Brazil|巴西|ブラジル|브라질"
    "|Бразилия|البرازيل",
    "BRN": "Brunei Darussalam|文莱",
    "BWA": "Botsuana|博茨瓦纳|ボツワナ|Ботсвана",
    "CAF": "CAR|Central African Rep.|République centrafricaine|Zentralafrikanische Republik"
    "|中非|ЦАР",
    "CAN": "Kanada|Canadá|加拿大|カナダ|캐나다|Канада|كندا|Québec|Ontario",
    "CHE": "Schweiz|Suisse|Svizzera|Suiza|Suíça|瑞士|スイス|Швейцария",
    "CHL": "Chili|República de Chile|智利|チリ|칠레|Чили|تشيلي",
    "CHN": "PRC|P.R. China|PR China|People's Republic of China|China, People's Republic of"
    "|Mainland China|China (mainland)|China, mainland|Chine|Cina|Kina|VR China|República Popular"
    " China|中国|中國|中华人民共和国|중국|Китай|КНР|الصين|Chiny|Çin",
    "CIV": "Ivory Coast|Cote dIvoire|Cote d'Ivoire|Elfenbeinküste|Costa de Marfil|Costa do Marfim"
    "|科特迪瓦|Кот-д'Ивуар",
    "CMR": "Kamerun|Cameroun|Camerún|Camarões|喀麦隆|Камерун",
    "COD": "DRC|D.R. Congo|D.R.C.|Congo, DR|Congo DR|DR Congo|Congo (DRC)|Congo, Dem. Rep."
    "|Dem. Rep. Congo|Dem. Rep. of the Congo|Democratic Republic of Congo|Congo - Kinshasa"
    "|Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo (Democratic"
    " Republic)|Congo (Democratic Republic of the)|Congo-Kinshasa|Congo Kinshasa|Congo (Kinshasa)"
    "|Zaire|RDC|R.D. Congo|RD Congo|République démocratique du Congo|Rép. dém. du Congo"
    "|Demokratische Republik Kongo|DR Kongo|Kongo (DR)|República Democrática del Congo|República"
    " Democrática do Congo|Congo (RDC)|Congo RDC|RDC (Congo)|Congo (RD)|Congo (República"
    " Democrática)|Congo, República Democrática del|R. D. del Congo|Congo (Rép. dém.)|Kongo (Dem."
    " Rep.)|Kongo-Kinshasa|Congo (Zaire)|刚果(金)|刚果（金）|刚果民主共和国|コンゴ民主共和国"
    "|콩고민주공화국|ДР Конго"
    "|Демократическая Республика Конго|الكونغو الديمقراطية",
    "COG": "Republic of Congo|Republic of the Congo|Congo, Rep.|Congo Republic|Congo-Brazzaville"
    "|Congo (Brazzaville)|Congo Brazzaville|Kongo|République du Congo|刚果(布)|刚果（布）|Конго",
    "COL": "Kolumbien|Colombie|Colômbia|哥伦比亚|コロンビア|Колумбия",
    "CPV": "Cape Verde|Kap Verde|Cap-Vert",
    "CUB": "Kuba|古巴|キューバ|쿠바|Куба",
    "CYP": "Zypern|Chypre|Chipre|Κύπρος|塞浦路斯|Кипр",
    "CZE": "Czech Republic|Tschechien|Tschechische Republik|République tchèque|Tchéquie|Česko"
    "|Česká republika|República Checa|Chequia|捷克|チェコ|Чехия",
    "DEU": "Deutschland|Allemagne|Alemania|Alemanha|Germania|Federal Republic of Germany|BRD"
    "|Duitsland|Niemcy|Tyskland|德国|ドイツ|독일|Германия|ألمانيا",
    "DNK": "Dänemark|Danemark|Danmark|Dinamarca|丹麦|Дания",
    "DOM": "Dominican Rep.|República Dominicana|Dominikanische Republik|多米尼加",
    "DZA": "Algerien|Algérie|Argelia|Argélia|الجزائر|阿尔及利亚|Алжир",
    "ECU": "Équateur|Equador|厄瓜多尔|Эквадор",
    "EGY": "Ägypten|Égypte|Egipto|Egito|Arab Republic of Egypt|Egypt, Arab Rep.|مصر|埃及|Египет",
    "ERI": "Érythrée|厄立特里亚|Эритрея",
    "ESP": "España|Spanien|Espagne|Espanha|Spagna|Spanje|西班牙|スペイン|스페인|Испания",
    "EST": "Estland|Eesti|Estonie|Estonia|爱沙尼亚|Эстония",
    "ETH": "Äthiopien|Éthiopie|Etiopía|Etiópia|埃塞俄比亚|Эфиопия",
    "FIN": "Finnland|Finlande|Finlandia|Suomi|Finlândia|芬兰|フィンランド|핀란드|Финляндия",
    "FRA": "Frankreich|Francia|França|Frankrijk|République française|法国|フランス|프랑스|Франция",
    "FSM": "Micronesia, Federated States of|Federated States of Micronesia",
    "GAB": "Gabun|Gabón|Gabão|加蓬|ガボン|Габон",
    "GBR": "UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland"
    "|United Kingdom of Great Britain and Northern Ireland|Vereinigtes Königreich|Großbritannien"
    "|Royaume-Uni|Reino Unido|Regno Unito|Grande-Bretagne|英国|イギリス|영국|Великобритания",
    "GEO": "Georgien|Géorgie|საქართველო|格鲁吉亚|Грузия",
    "GHA": "加纳|ガーナ|Гана",
    "GIN": "Guinée|Guinea (Conakry)|Guinea-Conakry|Guiné|几内亚|ギニア|Гвинея",
    "GMB": "The Gambia|Gambia, The|Gambie",
    "GRC": "Griechenland|Grèce|Grecia|Grécia|Hellas|Ελλάδα|Hellenic Republic|希腊|ギリシャ|Греция",
    "GRL": "Grönland|Groenland|Groenlandia|Kalaallit Nunaat|格陵兰|Гренландия",
    "GTM": "危地马拉|Гватемала",
    "GUY": "圭亚那|Гайана",
    "HKG": "Hong Kong SAR|Hong Kong, China|香港",
    "HRV": "Kroatien|Croatie|Hrvatska|Croacia|克罗地亚|Хорватия",
    "HUN": "Ungarn|Hongrie|Hungría|Magyarország|Hungria|匈牙利|Венгрия",
    "IDN": "Indonesien|Indonésie|Republic of Indonesia|印度尼西亚|印尼|インドネシア|인도네시아"
    "|Индонезия|إندونيسيا|Indonésia",
    "IND": "Indien|Inde|Índia|Bharat|भारत|印度|インド|인도|Индия|الهند",
    "IRL": "Irland|Irlande|Irlanda|Éire|Republic of Ireland|爱尔兰|Ирландия",
    "IRN": "Iran, Islamic Rep.|Islamic Republic of Iran|Iran (Islamic Republic of)|Irán|Irã|ایران"
    "|伊朗|イラン|Иран",
    "IRQ": "Irak|العراق|伊拉克|Ирак",
    "ISR": "Israël|以色列|Израиль",
    "ITA": "Italien|Italie|Italia|Itália|意大利|イタリア|이탈리아|Италия",
    "JPN": "Japon|Japón|Japão|Giappone|Nippon|日本|일본|Япония|اليابان",
    "KAZ": "Kasachstan|Kazajistán|Kazajstán|Cazaquistão|Қазақстан|哈萨克斯坦"
    "|カザフスタン|카자흐스탄"
    "|Казахстан",
    "KEN": "Kenia|Quênia|肯尼亚|Кения",
    "KGZ": "Kirgisistan|Kirghizistan|Kirguistán|Kyrgyz Republic|Кыргызстан|吉尔吉斯斯坦|Киргизия",
    "KHM": "Kambodscha|Cambodge|Camboya|柬埔寨|Камбоджа",
    "KOR": "Republic of Korea|Korea, Republic of|Korea, Rep.|Korea, South|Korea (South)|Korea"
    "|Korea, Republic|S. Korea|Rep. of Korea|ROK|Südkorea|Corée du Sud|Corea del Sur|Coreia do Sul"
    "|Corea del Sud|韩国|韓国|大韓民国|한국|대한민국|Южная Корея|Корея",
    "LAO": "Lao PDR|Lao People's Democratic Republic|Laos PDR|老挝|Лаос",
    "LBN": "Libanon|Liban|Líbano|黎巴嫩",
    "LBY": "Libyen|Libye|Libia|ليبيا|利比亚|Ливия",
    "LKA": "Ceylon|斯里兰卡|Шри-Ланка",
    "LTU": "Litauen|Lituanie|Lietuva|Lituania|立陶宛|Литва",
    "LVA": "Lettland|Lettonie|Latvija|Letonia|拉脱维亚|Латвия",
    "MAC": "Macau|Macao SAR|澳门",
    "MAR": "Marokko|Maroc|Marruecos|Marrocos|المغرب|摩洛哥|モロッコ|모로코|Марокко",
    "MDA": "Republic of Moldova|Moldova, Republic of|Moldawien|摩尔多瓦|Молдавия",
    "MDG": "Madagaskar|马达加斯加|マダガスカル|마다가스카르|Мадагаскар",
    "MEX": "Mexiko|Mexique|México|Messico|墨西哥|メキシコ|멕시코|Мексика",
    "MKD": "Macedonia|FYROM|FYR Macedonia|Nordmazedonien|Macédoine du Nord|北马其顿",
    "MLI": "马里|マリ|Мали",
    "MMR": "Burma|Birmania|Birmanie|Myanmar (Burma)|Mianmar|缅甸|ミャンマー|미얀마|Мьянма",
    "MNE": "Montenegro|Crna Gora|Monténégro|黑山|Черногория",
    "MNG": "Mongolei|Mongolie|Монгол|Mongólia|蒙古|モンゴル|몽골|Монголия",
    "MOZ": "Moçambique|Mosambik|Mozambik|莫桑比克|モザンビーク|모잠비크|Мозамбик",
    "MRT": "Mauretanien|Mauritanie|毛里塔尼亚|Мавритания",
    "MWI": "马拉维|Малави",
    "MYS": "Malaisie|Malasia|Malásia|马来西亚|マレーシア|말레이시아|Малайзия",
    "NAM": "Namibie|Namíbia|纳米比亚|ナミビア|나미비아|Намибия",
    "NCL": "Nouvelle-Calédonie|Nouvelle Calédonie|Neukaledonien|Nueva Caledonia|新喀里多尼亚"
    "|ニューカレドニア|뉴칼레도니아|Новая Каледония",
    "NER": "尼日尔|Нигер",
    "NGA": "尼日利亚|ナイジェリア|Нигерия",
    "NLD": "The Netherlands|Holland|Niederlande|Pays-Bas|Países Bajos|Nederland|荷兰|オランダ"
    "|Нидерланды",
    "NOR": "Norwegen|Norvège|Noruega|Norge|挪威|ノルウェー|노르웨이|Норвегия",
    "NZL": "Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Aotearoa|新西兰|ニュージーランド",
    "OMN": "عمان|阿曼|Оман",
    "PAK": "巴基斯坦|パキスタン|Пакистан",
    "PER": "Perú|Pérou|秘鲁|ペルー|페루|Перу|بيرو",
    "PHL": "The Philippines|Philippinen|Filipinas|Pilipinas|菲律宾|フィリピン|필리핀|Филиппины",
    "PNG": "PNG|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|巴布亚新几内亚"
    "|パプアニューギニア|Папуа-Новая Гвинея",
    "POL": "Polen|Pologne|Polska|Polonia|Polônia|波兰|ポーランド|폴란드|Польша",
    "PRK": "DPRK|Democratic People's Republic of Korea|Korea, Dem. People's Rep.|Korea, North"
    "|Korea (North)|Korea, Dem. Rep.|Nordkorea|Corée du Nord|Corea del Norte|朝鲜|北朝鮮|북한|КНДР",
    "PRT": "Portogallo|葡萄牙|ポルトガル|포르투갈|Португалия",
    "PSE": "State of Palestine|Palestinian Territories|West Bank and Gaza|فلسطين",
    "ROU": "Rumänien|Roumanie|România|Rumania|罗马尼亚|Румыния",
    "RUS": "Russian Federation|Russland|Russie|Rusia|Rússia|Российская Федерация|Россия|РФ|俄罗斯"
    "|ロシア|러시아|Rosja|روسيا",
    "RWA": "Ruanda|卢旺达|ルワンダ|르완다|Руанда",
    "SAU": "KSA|Kingdom of Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudita|السعودية"
    "|沙特|沙特阿拉伯|サウジアラビア|Саудовская Аравия",
    "SDN": "السودان|苏丹|Судан",
    "SEN": "Sénégal|塞内加尔|Сенегал",
    "SGP": "Singapur|Singapour|新加坡|シンガポール|Сингапур",
    "SLE": "塞拉利昂|Сьерра-Леоне",
    "SRB": "Serbien|Serbie|Srbija|Србија|塞尔维亚|セルビア|세르비아|Сербия",
    "STP": "Sao Tome and Principe",
    "SVK": "Slowakei|Slovaquie|Slovensko|Slovak Republic|Eslovaquia|斯洛伐克|Словакия",
    "SVN": "Slowenien|Slovénie|Slovenija|Eslovenia|斯洛文尼亚|Словения",
    "SWE": "Schweden|Suède|Suecia|Sverige|Suécia|Svezia|瑞典|スウェーデン|스웨덴|Швеция",
    "SWZ": "Swaziland|Kingdom of Eswatini",
    "SYR": "Syrian Arab Republic|Syrien|Syrie|سوريا|叙利亚",
    "THA": "Thaïlande|Tailandia|泰国|タイ|태국|Таиланд|ประเทศไทย",
    "TJK": "Tadschikistan|Тоҷикистон|塔吉克斯坦|Таджикистан",
    "TLS": "East Timor|Timor Leste",
    "TUN": "Tunesien|Tunisie|تونس|突尼斯",
    "TUR": "Turkey|Türkei|Turquie|Turquía|Turchia|Turquia|Turkiye|土耳其|トルコ|튀르키예"
    "|터키|Турция",
    "TWN": "Taiwan, China|Chinese Taipei|Taiwan, Province of China|Taiwan (ROC)|Taïwan|台湾|臺灣"
    "|대만|Тайвань",
    "TZA": "United Republic of Tanzania|Tanzania, United Republic of|Tansania|Tanzanie|坦桑尼亚"
    "|タンザニア|탄자니아|Танзания",
    "UGA": "乌干达|ウガンダ|Уганда",
    "UKR": "Ukraina|Україна|Ucrania|Ucrânia|乌克兰|ウクライナ|우크라이나|Украина",
    "USA": "US|U.S.|U.S.A.|United States of America|America|Vereinigte Staaten|Vereinigte Staaten"
    " von Amerika|États-Unis|Etats Unis|Estados Unidos|EE. UU.|EEUU|EUA|Stati Uniti|Verenigde"
    " Staten|Stany Zjednoczone|美国|美國|アメリカ|アメリカ合衆国|米国|미국|США|الولايات المتحدة"
    "|Nevada|Alaska|Texas|Utah",
    "UZB": "Usbekistan|Ouzbékistan|Oʻzbekiston|乌兹别克斯坦|ウズベキスタン|Узбекистан",
    "VAT": "Holy See|Vatican",
    "VEN": "Bolivarian Republic of Venezuela|Venezuela, RB|Venezuela (Bolivarian Republic of)"
    "|委内瑞拉|Венесуэла",
    "VNM": "Viet Nam|Việt Nam|Socialist Republic of Vietnam|越南|ベトナム|베트남|Вьетнам",
    "XKX": "Kosovo|Kosova",
    "YEM": "Jemen|اليمن",
    "ZAF": "RSA|Republic of South Africa|Südafrika|Afrique du Sud|Sudáfrica|África do Sul"
    "|Sudafrica|Zuid-Afrika|Suid-Afrika|南非|南アフリカ|남아프리카공화국|ЮАР|جنوب أفريقيا",
    "ZMB": "Sambia|Zambie|Zâmbia|赞比亚|ザンビア|잠비아|Замбия",
    "ZWE": "Simbabwe|Zimbabue|津巴布韦|ジンバブエ|짐바브웨|Зимбабве",
}


@lru_cache(maxsize=4)
def country_spellings(catalog: Catalog) -> Mapping[str, str]:
    """Return from each plain spelling of a country its ISO alpha-3 code."""
    found: dict[str, str] = {}
    # The names of the tables count whatever language the catalog is in.
    for known in (COUNTRIES.read_by_key(catalog.tables), catalog.countries):
        for code, country in known.items():
            found[plain(code)] = found[plain(country.name)] = code
    for pair in _ALPHA2.split(","):
        short, code = pair.split()
        found.setdefault(plain(short), code)
    for code, names in _NAMES.items():
        for name in names.split("|"):
            found.setdefault(plain(name), code)
    found.pop("", None)
    return {name: code for name, code in found.items() if code in catalog.countries}


def country_code(catalog: Catalog, text: str) -> str | None:
    """Return the ISO alpha-3 code of a country in any usual spelling; None if none is known."""
    known = country_spellings(catalog)
    bare = plain(text)
    for start in ("", "the ", "republic of ", "kingdom of ", "republica de ", "state of "):
        if start and not bare.startswith(start):
            continue
        code = known.get(bare[len(start) :])
        if code is not None:
            return code
    return None

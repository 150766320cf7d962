// By which clock a city lives, in countries that keep several. Zones are those of the IANA tz database (zone.tab and its comments, 2025b;
// who keeps which clock in North America: the files northamerica and australasia there). Cities are those of over some 200,000 people, and
// seats of governments and fairs; folded, as text::place_keys makes them, parted by '|'. What is not here is not guessed: the country's main
// clock is shown with a mark.
#pragma once

#include <string_view>

#include <guanxi/base/pooled.hpp>

namespace guanxi::settings {

// Countries that keep more than one clock, by zone.tab. China keeps one by law, whatever zone.tab says of Ürümqi; Germany, Cyprus and
// Ukraine have several rows of one clock.
inline constexpr std::string_view wide_countries[] = {"US", "CA", "MX", "BR", "AU", "RU", "ID", "MN", "CD", "CL", "EC",
                                                      "ES", "PT", "NZ", "KI", "FM", "PG", "GL", "PF", "UM", "AQ"};

template <class Text>
struct CityRow {
  Text country;
  Text zone;
  Text cities;
};

inline constexpr CityRow<std::string_view> written_city_zones[] = {
    {"US", "America/New_York",
     "newyork|brooklyn|queens|manhattan|bronx|statenisland|boston|cambridge|philadelphia|pittsburgh|washington|washingtondc|baltimore|richmond|norfolk|virginiabeach|"
     "charlotte|raleigh|durham|greensboro|winstonsalem|atlanta|savannah|augusta|miami|fortlauderdale|orlando|tampa|stpetersburg|jacksonville|tallahassee|buffalo|rochester|albany|syracuse|"
     "newark|jerseycity|princeton|hartford|newhaven|stamford|providence|worcester|manchester|concord|burlington|cleveland|columbus|cincinnati|dayton|toledo|akron|wilmington|"
     "charleston|columbia|greenville|louisville|lexington|knoxville|chattanooga|saintpetersburg|naples|sarasota|westpalmbeach|bocaraton|annapolis|morgantown|harrisburg|allentown"},
    {"US", "America/Detroit", "detroit|annarbor|grandrapids|lansing|flint|dearborn|troy|kalamazoo"},
    {"US", "America/Indiana/Indianapolis", "indianapolis|fortwayne|southbend"},
    {"US", "America/Chicago",
     "chicago|houston|dallas|fortworth|austin|sanantonio|arlington|plano|irving|corpuschristi|laredo|mcallen|galveston|neworleans|batonrouge|shreveport|memphis|nashville|"
     "birmingham|montgomery|mobile|huntsville|jackson|littlerock|stlouis|saintlouis|kansascity|springfield|jeffersoncity|wichita|topeka|overlandpark|omaha|lincoln|desmoines|cedarrapids|"
     "davenport|minneapolis|stpaul|saintpaul|duluth|milwaukee|madison|greenbay|oklahomacity|tulsa|siouxfalls|fargo|bismarck|peoria|rockford|naperville|evanston|pensacola|gary"},
    {"US", "America/Denver",
     "denver|boulder|coloradosprings|aurora|fortcollins|saltlakecity|provo|ogden|albuquerque|santafe|elpaso|boise|billings|bozeman|missoula|cheyenne|casper|rapidcity"},
    {"US", "America/Phoenix", "phoenix|tucson|mesa|scottsdale|tempe|chandler|flagstaff"},
    {"US", "America/Los_Angeles",
     "losangeles|sanfrancisco|sandiego|sanjose|oakland|berkeley|paloalto|mountainview|sunnyvale|cupertino|santaclara|menlopark|redwoodcity|fremont|sacramento|fresno|"
     "bakersfield|longbeach|anaheim|irvine|santaana|pasadena|burbank|santamonica|santabarbara|riverside|stockton|seattle|tacoma|spokane|bellevue|redmond|portland|eugene|salem|beaverton|"
     "lasvegas|henderson|reno|carsoncity"},
    {"US", "America/Anchorage", "anchorage|fairbanks|juneau"},
    {"US", "Pacific/Honolulu", "honolulu|hilo"},
    {"CA", "America/Toronto",
     "toronto|ottawa|montreal|quebec|quebeccity|hamilton|london|mississauga|brampton|markham|waterloo|kitchener|windsor|laval|gatineau|kingston|sudbury|oakville|vaughan"},
    {"CA", "America/Winnipeg", "winnipeg"},
    {"CA", "America/Regina", "regina|saskatoon"},
    {"CA", "America/Edmonton", "calgary|edmonton|reddeer|lethbridge|banff"},
    {"CA", "America/Vancouver", "vancouver|victoria|richmond|burnaby|surrey|kelowna|whistler|nanaimo"},
    {"CA", "America/Halifax", "halifax|moncton|fredericton|saintjohn|charlottetown"},
    {"CA", "America/St_Johns", "stjohns"},
    {"MX", "America/Mexico_City",
     "mexicocity|mexico|ciudaddemexico|cdmx|guadalajara|puebla|leon|queretaro|toluca|sanluispotosi|aguascalientes|merida|morelia|veracruz|oaxaca|acapulco|cuernavaca"},
    {"MX", "America/Monterrey", "monterrey|saltillo|torreon|apodaca"},
    {"MX", "America/Tijuana", "tijuana|mexicali|ensenada"},
    {"MX", "America/Cancun", "cancun|playadelcarmen|chetumal"},
    {"MX", "America/Hermosillo", "hermosillo|nogales"},
    {"MX", "America/Mazatlan", "culiacan|mazatlan|lapaz|tepic"},
    {"MX", "America/Ciudad_Juarez", "ciudadjuarez|juarez"},
    {"MX", "America/Chihuahua", "chihuahua"},
    {"BR", "America/Sao_Paulo",
     "saopaulo|riodejaneiro|brasilia|belohorizonte|curitiba|portoalegre|campinas|florianopolis|joinville|goiania|vitoria|santos|saojosedoscampos|ribeiraopreto|caxiasdosul|blumenau|guarulhos|sorocaba"},
    {"BR", "America/Bahia", "salvador"},
    {"BR", "America/Recife", "recife"},
    {"BR", "America/Fortaleza", "fortaleza|natal|saoluis|joaopessoa|teresina"},
    {"BR", "America/Belem", "belem"},
    {"BR", "America/Manaus", "manaus"},
    {"BR", "America/Cuiaba", "cuiaba"},
    {"BR", "America/Campo_Grande", "campogrande"},
    {"AU", "Australia/Sydney", "sydney|canberra|newcastle|wollongong"},
    {"AU", "Australia/Melbourne", "melbourne|geelong|ballarat"},
    {"AU", "Australia/Brisbane", "brisbane|goldcoast|cairns|townsville|sunshinecoast"},
    {"AU", "Australia/Adelaide", "adelaide"},
    {"AU", "Australia/Perth", "perth|fremantle"},
    {"AU", "Australia/Hobart", "hobart"},
    {"AU", "Australia/Darwin", "darwin"},
    {"RU", "Europe/Moscow",
     "moskva|moscow|sanktpeterburg|nizhnynovgorod|kazan|rostovondon|voronezh|krasnodar|sochi|yaroslavl|tula|murmansk|nizhninovgorod|rostovnadonu"},
    {"RU", "Europe/Kaliningrad", "kaliningrad"},
    {"RU", "Europe/Samara", "samara|togliatti|tolyatti|izhevsk"},
    {"RU", "Asia/Yekaterinburg", "yekaterinburg|ekaterinburg|chelyabinsk|ufa|perm|tyumen|magnitogorsk"},
    {"RU", "Asia/Omsk", "omsk"},
    {"RU", "Asia/Novosibirsk", "novosibirsk"},
    {"RU", "Asia/Krasnoyarsk", "krasnoyarsk|norilsk"},
    {"RU", "Asia/Irkutsk", "irkutsk|ulanude"},
    {"RU", "Asia/Yakutsk", "yakutsk|blagoveshchensk"},
    {"RU", "Asia/Vladivostok", "vladivostok|khabarovsk|ussuriysk"},
    {"ID", "Asia/Jakarta",
     "jakarta|surabaya|bandung|semarang|medan|tangerang|bekasi|bogor|depok|palembang|yogyakarta|batam|malang|surakarta|cikarang|padang|pekanbaru"},
    {"ID", "Asia/Makassar", "makassar|denpasar|bali|balikpapan|samarinda|manado|banjarmasin"},
    {"ID", "Asia/Jayapura", "jayapura|ambon|sorong"},
    {"CD", "Africa/Kinshasa", "kinshasa|matadi"},
    {"CD", "Africa/Lubumbashi", "lubumbashi|kolwezi|goma|bukavu|kisangani|likasi"},
    {"CL", "America/Santiago", "santiago|santiagodechile|valparaiso|concepcion|antofagasta|vinadelmar|iquique|temuco"},
    {"CL", "America/Punta_Arenas", "puntaarenas"},
    {"EC", "America/Guayaquil", "quito|guayaquil|cuenca|manta"},
    {"ES", "Europe/Madrid",
     "madrid|barcelona|valencia|sevilla|bilbao|zaragoza|malaga|vigo|alicante|murcia|palma|palmademallorca|granada|pamplona|sansebastian|gijon|oviedo|valladolid|santander|cordoba|vitoria|tarragona|girona"},
    {"ES", "Atlantic/Canary", "laspalmas|santacruzdetenerife|tenerife|laspalmasdegrancanaria"},
    {"PT", "Europe/Lisbon", "lisboa|porto|oporto|braga|coimbra|aveiro|faro|setubal|guimaraes"},
    {"PT", "Atlantic/Madeira", "funchal"},
    {"PT", "Atlantic/Azores", "pontadelgada"},
    {"NZ", "Pacific/Auckland", "auckland|wellington|christchurch|hamilton|dunedin|tauranga|queenstown|napier|nelson"},
    {"MN", "Asia/Ulaanbaatar", "ulaanbaatar|ulanbator|erdenet|darkhan"},
    {"MN", "Asia/Hovd", "hovd|khovd"},
    {"PG", "Pacific/Port_Moresby", "portmoresby|lae"},
    {"PF", "Pacific/Tahiti", "papeete|tahiti"},
    {"GL", "America/Nuuk", "nuuk"},
};

// States and provinces, as they stand behind a city: "Portland, ME", "Austin TX", "Perth WA". Of one that keeps two clocks, that of most
// people; region_exceptions below go first.
inline constexpr CityRow<std::string_view> written_region_zones[] = {
    {"US", "America/New_York",
     "ct|connecticut|de|delaware|dc|fl|florida|ga|georgia|me|maine|md|maryland|ma|massachusetts|nh|newhampshire|nj|newjersey|ny|nc|northcarolina|oh|ohio|pa|pennsylvania|"
     "ri|rhodeisland|sc|southcarolina|vt|vermont|va|virginia|wv|westvirginia|ky|kentucky"},
    {"US", "America/Detroit", "mi|michigan"},
    {"US", "America/Indiana/Indianapolis", "in|indiana"},
    {"US", "America/Chicago",
     "al|alabama|ar|arkansas|il|illinois|ia|iowa|ks|kansas|la|louisiana|mn|minnesota|ms|mississippi|mo|missouri|ne|nebraska|nd|northdakota|ok|oklahoma|sd|southdakota|"
     "tn|tennessee|tx|texas|wi|wisconsin"},
    {"US", "America/Denver", "co|colorado|id|idaho|mt|montana|nm|newmexico|ut|utah|wy|wyoming"},
    {"US", "America/Phoenix", "az|arizona"},
    {"US", "America/Los_Angeles", "ca|california|nv|nevada|or|oregon|wa"},
    {"US", "America/Anchorage", "ak|alaska"},
    {"US", "Pacific/Honolulu", "hi|hawaii"},
    {"CA", "America/Toronto", "on|ontario|qc|pq|quebec"},
    {"CA", "America/Winnipeg", "mb|manitoba"},
    {"CA", "America/Regina", "sk|saskatchewan"},
    {"CA", "America/Edmonton", "ab|alberta"},
    {"CA", "America/Vancouver", "bc|britishcolumbia"},
    {"CA", "America/Halifax", "ns|novascotia|nb|newbrunswick|pe|pei|princeedwardisland"},
    {"CA", "America/St_Johns", "nl|newfoundland"},
    {"AU", "Australia/Sydney", "nsw|newsouthwales|act"},
    {"AU", "Australia/Melbourne", "vic|victoria"},
    {"AU", "Australia/Brisbane", "qld|queensland"},
    {"AU", "Australia/Adelaide", "sa|southaustralia"},
    {"AU", "Australia/Perth", "wa|westernaustralia"},
    {"AU", "Australia/Hobart", "tas|tasmania"},
    {"AU", "Australia/Darwin", "nt|northernterritory"},
};

// In these the clock is another than that of most of their state: "El Paso, TX".
inline constexpr CityRow<std::string_view> written_region_exceptions[] = {
    {"US", "America/Denver", "elpaso|rapidcity"},
    {"US", "America/Chicago", "pensacola|gary|evansville|bowlinggreen|paducah|owensboro"},
    {"US", "America/New_York", "knoxville|chattanooga"},
    {"US", "America/Los_Angeles", "coeurdalene"},
};

struct CityTexts : Texts<written_city_zones, written_region_zones, written_region_exceptions> {};
using CityZone = CityRow<Pooled<CityTexts>>;
inline constexpr auto city_zones = pooled<written_city_zones, CityTexts>();
inline constexpr auto region_zones = pooled<written_region_zones, CityTexts>();
inline constexpr auto region_exceptions = pooled<written_region_exceptions, CityTexts>();

}  // namespace guanxi::settings

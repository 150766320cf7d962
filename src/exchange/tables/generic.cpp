// Tables of which no system is known.
#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/tables.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>

#include "tables/walk.hpp"

namespace guanxi::exchange {
namespace tables {
namespace {

constexpr std::string_view system_name = "table";
constexpr std::size_t header_rows = 20;

// name=姓名,"note=Notes, further" in its pieces.
std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces(1);
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' && quoted && at + 1 < text.size() && text[at + 1] == '"') pieces.back() += text[++at];
    else if (c == '"') quoted = !quoted;
    else if ((c == ',' || c == '\n') && !quoted) pieces.emplace_back();
    else pieces.back() += c;
  }
  std::erase_if(pieces, [](const std::string& piece) { return ascii::is_blank(piece); });
  return pieces;
}

bool is_own_kind(Field field) { return field == Field::contact || field == Field::relation || field == Field::day; }

Result<ColumnRule> rule_told(const std::string& piece) {
  const std::size_t mark = piece.find('=');
  if (mark == piece.npos || ascii::is_blank(std::string_view(piece).substr(mark + 1))) {
    return usage_error(message("{piece} does not say which column gives it", "piece"_is = in_quotes(ascii::trimmed(piece))),
                       message("for example: --map 'name=Full name,org=Company'"));
  }
  const std::string_view word = ascii::trimmed(std::string_view(piece).substr(0, mark));
  const std::size_t colon = word.find(':');
  const auto field = field_named(word.substr(0, colon));
  const auto words = field_words();
  if (!field || std::find(words.begin(), words.end(), word_of(*field)) == words.end()) {
    return usage_error(message("there is no field {word}", "word"_is = in_quotes(word)), message("fields: {words}", "words"_is = text::joined(words)));
  }
  ColumnRule rule{.header = text::fold(std::string_view(piece).substr(mark + 1)), .field = *field};
  if (colon != std::string_view::npos) (is_own_kind(*field) ? rule.kind : rule.label) = word.substr(colon + 1);
  if (rule.field == Field::day && rule.kind.empty()) rule.kind = "anniversary";
  return rule;
}

Result<ColumnMap> map_told(std::string_view text) {
  ColumnMap map{.system = std::string(system_name), .title = message("Table with columns that a map names")};
  map.headers.emplace_back();
  bool tells_whom = false;
  for (const std::string& piece : pieces_of(text)) {
    TRY_ASSIGN(ColumnRule rule, rule_told(piece));
    const Field field = rule.field;
    tells_whom = tells_whom || field == Field::name || field == Field::family || field == Field::given || field == Field::email || field == Field::organisation;
    map.headers.front().push_back(rule.header);
    map.columns.push_back(std::move(rule));
  }
  if (!tells_whom) {
    return usage_error(message("the map does not say which column has the name"), message("for example: --map 'name=Full name,org=Company'"));
  }
  return map;
}

class GenericReader final : public Reader {
 public:
  explicit GenericReader(ColumnMap map) : map_(std::move(map)), maps_{&map_} {}
  std::string_view name() const override { return system_name; }
  std::string_view title() const override { return map_.title; }
  std::string_view extensions() const override { return "csv tsv txt xlsx"; }
  bool recognises(Input& input) const override { return map_at_beginning(input, maps_) != nullptr; }
  Result<void> read(Input& input, Sink& sink) const override {
    TRY(names_its_columns(input));
    return read_tables(input, sink, maps_);
  }

  Result<void> names_its_columns(Input& input) const {
    const auto rows = first_rows(input, header_rows);
    const std::vector<std::string>* nearest = nullptr;
    std::string missing;
    std::size_t most = 0;
    for (const auto& row : rows) {
      std::size_t known = 0;
      std::string first_missing;
      for (const ColumnRule& rule : map_.columns) {
        const bool there = std::any_of(row.begin(), row.end(), [&](const std::string& cell) { return text::fold(clean_cell(cell)) == rule.header; });
        known += there ? 1 : 0;
        if (!there && first_missing.empty()) first_missing = rule.header;
      }
      if (known == map_.columns.size()) return {};
      if (nearest && known <= most) continue;
      nearest = &row;
      most = known;
      missing = first_missing;
    }
    if (!nearest) return usage_error(message("{file}:1: there are no rows", "file"_is = input.name));
    std::vector<std::string> columns;
    for (const auto& cell : *nearest) columns.push_back(clean_cell(cell));
    return usage_error(message("{file}:1: there is no column {name}", "file"_is = input.name, "name"_is = in_quotes(missing)),
                       message("columns: {names}", "names"_is = text::joined(columns)));
  }

 private:
  ColumnMap map_;
  Maps maps_;
};

struct Guess {
  std::string_view names;  // between bars
  std::string_view field;
};
constexpr Guess guesses[] = {
    {"|name|full name|fullname|contact name|contact|display name|person|姓名|名字|联系人|客户姓名|氏名|お名前|名前|이름|성명|nom complet|nombre completo|nome|",
     "name"},
    {"|first name|firstname|given name|forename|vorname|prenom|nombre|名|", "given"},
    {"|last name|lastname|surname|family name|nachname|familienname|nom|apellido|apellidos|cognome|sobrenome|姓|", "family"},
    {"|middle name|", "middle"},
    {"|reading|furigana|ふりがな|フリガナ|pinyin|拼音|", "reading"},
    {"|nickname|alias|昵称|别名|spitzname|", "alias"},
    {"|company|company name|organization|organisation|org|firm|account|account name|employer|公司|单位|公司名称|企业|企业名称|会社|会社名|회사|firma|"
     "unternehmen|societe|entreprise|empresa|azienda|",
     "org"},
    {"|department|部门|部署|부서|abteilung|service|departamento|reparto|", "department"},
    {"|title|job title|position|职位|职务|役職|직책|직위|funktion|fonction|poste|cargo|", "title"},
    {"|role|", "role"},
    {"|email|e-mail|mail|email address|e-mail address|邮箱|电子邮箱|电子邮件|メール|メールアドレス|이메일|e-mail-adresse|adresse e-mail|courriel|correo|"
     "correo electronico|",
     "email"},
    {"|phone|telephone|tel|phone number|电话|联系电话|電話|电话号码|電話番号|전화|전화번호|telefon|telefono|telefone|", "phone"},
    {"|mobile|mobile phone|cell|cell phone|手机|手机号|手机号码|移动电话|携帯|携帯電話|휴대폰|handy|mobil|movil|celular|portable|", "phone:mobile"},
    {"|wechat|wechat id|微信|微信号|", "contact:wechat"},
    {"|qq|qq号|", "contact:qq"},
    {"|whatsapp|", "contact:whatsapp"},
    {"|linkedin|linkedin url|", "contact:linkedin"},
    {"|website|url|web|homepage|网站|网址|", "url"},
    {"|address|地址|住所|주소|adresse|direccion|", "address"},
    {"|city|town|城市|市|ort|stadt|ville|ciudad|citta|cidade|", "city"},
    {"|country|国家|国|land|pays|pais|paese|", "country"},
    {"|birthday|birth date|birthdate|date of birth|dob|生日|出生日期|生年月日|誕生日|생일|geburtstag|geburtsdatum|anniversaire|", "birthday"},
    {"|anniversary|纪念日|jahrestag|", "day:anniversary"},
    {"|manager|reports to|supervisor|上级|直属上级|主管|上司|vorgesetzter|", "relation:manager"},
    {"|tags|tag|labels|groups|categories|标签|分组|タグ|", "tag"},
    {"|notes|note|comment|comments|remarks|备注|附注|メモ|備考|메모|notiz|notizen|remarques|notas|", "note"},
    {"|id|uid|contact id|编号|", "uid"},
};

std::string_view field_of(const std::string& column) {
  const std::string wanted = "|" + text::fold(clean_cell(column)) + "|";
  if (wanted == "||") return {};
  for (const Guess& guess : guesses) {
    if (text::fold(guess.names).find(wanted) != std::string::npos) return guess.field;
  }
  return {};
}

std::string piece_told(std::string_view field, const std::string& column) {
  std::string piece = std::string(field) + "=" + column;
  if (column.find_first_of(",=\"\n") == column.npos) return piece;
  std::string quoted(1, '"');
  for (const char c : piece) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

}  // namespace
}  // namespace tables

Result<std::unique_ptr<const Reader>> generic_table_reader(std::string_view map) {
  TRY_ASSIGN(tables::ColumnMap told, tables::map_told(map));
  return std::make_unique<tables::GenericReader>(std::move(told));
}

Result<void> check_map(std::string_view map, Input& input) {
  TRY_ASSIGN(tables::ColumnMap told, tables::map_told(map));
  return tables::GenericReader(std::move(told)).names_its_columns(input);
}

Result<ProposedMap> propose_map(Input& input) {
  ProposedMap best;
  std::size_t most = 0;
  for (const auto& row : tables::first_rows(input, tables::header_rows)) {
    std::vector<std::string> pieces;
    std::vector<std::string> columns;
    for (const auto& cell : row) {
      columns.push_back(tables::clean_cell(cell));
      const auto field = tables::field_of(cell);
      if (!field.empty()) pieces.push_back(tables::piece_told(field, columns.back()));
    }
    if (row.size() < 2 || (!best.columns.empty() && pieces.size() <= most)) continue;
    most = pieces.size();
    best = {std::move(columns), text::joined(pieces, ",")};
  }
  if (best.columns.empty()) return usage_error(message("{file}:1: there is no table of several columns", "file"_is = input.name));
  const bool fits = !best.map.empty() && tables::map_told(best.map);
  if (!fits) best.map.clear();
  return best;
}

}  // namespace guanxi::exchange

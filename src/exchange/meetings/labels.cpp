#include "meetings/labels.hpp"

#include <map>
#include <span>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::exchange::meetings {
namespace {

// Headings are compared folded: case, width, accents and traditional characters do not count. `|` stands between them.
struct Headings {
  Column column;
  std::string_view words;
};

// English, Chinese, Japanese, Korean, German, French, Italian, Spanish, Portuguese, as far as files or programs that read them show.
constexpr Headings zoom[] = {
    {Column::name,
     "Name (Original Name)|User Name (Original Name)|User Name|名称（原名）|姓名（原名）|用户名（原名）|使用者名稱（原始名稱）|名稱（原始名稱）|名前 (元の名前)|"
     "ユーザー名 (元の名前)|이름(원래 이름)|사용자 이름(원래 이름)|Name (ursprünglicher Name)|Benutzername (ursprünglicher Name)|Nom (nom original)|"
     "Nom d’utilisateur (nom original)|Nome (nome originale)|Nome utente (nome originale)|Nombre (nombre original)|Nombre de usuario (nombre original)|"
     "Nome (nome original)|Nome de usuário (nome original)"},
    {Column::first_name, "First Name|名字|Vorname|Prénom|Nombre|名"},
    {Column::last_name, "Last Name|姓氏|Nachname|Nom|Apellidos|Apellido|姓"},
    {Column::email,
     "User Email|Email|E-mail|E-Mail|Email Address|电子邮件|用户电子邮件|電子郵件地址|電子郵件|ユーザーメール|メール|メールアドレス|사용자 이메일|이메일|E-Mail-Adresse|"
     "Adresse e-mail de l’utilisateur|Adresse e-mail|E-mail dell’utente|E-mail del usuario|Correo electrónico|E-mail do usuário"},
    {Column::join,
     "Join Time|加入时间|參加時間|参加時刻|参加時間|참가 시간|Beitrittszeit|Heure d’arrivée|Heure de connexion|Ora di ingresso|Hora para unirse|Hora de entrada|"
     "Ingressar na hora|Hora de ingresso"},
    {Column::leave,
     "Leave Time|离开时间|退出时间|退出時刻|退出時間|나간 시간|Austrittszeit|Heure de départ|Heure de déconnexion|Ora di uscita|Hora para salir|Hora de salida|"
     "Hora de saída"},
    {Column::duration,
     "Duration (Minutes)|Total Duration (Minutes)|Time in Session (minutes)|持续时间（分钟）|總持續時間（分鐘）|总持续时间（分钟）|出席時間（分鐘）|所要時間（分）|"
     "合計所要時間（分）|기간(분)|Dauer (Minuten)|Gesamtdauer (Minuten)|Durée (minutes)|Durée totale (minutes)|Durata (minuti)|Durata totale (minuti)|"
     "Duración (minutos)|Duración total (minutos)|Duração (minutos)|Duração total (minutos)"},
    {Column::waiting,
     "In Waiting Room|Waiting Room|在等候室中|等候室|待機室|대기실|Im Warteraum|Warteraum|Salle d’attente|Dans la salle d’attente|In sala d’attesa|En sala de espera|"
     "Na sala de espera"},
    {Column::attended, "Attended|已出席|Teilgenommen|Participé|Asistió"},
    {Column::phone, "Phone|电话|電話|Telefon|Téléphone|Teléfono"},
    {Column::organisation, "Organization|组织|組織|公司"},
    {Column::title, "Job Title|职位|職稱"},
    {Column::city, "City|城市"},
    {Column::country, "Country/Region Name|Country/Region|國家/地區名稱|国家/地区名称"},
    {Column::when, "Registration Time|註冊時間|注册时间|Ora di creazione|Creation Time|创建时间|Hora de creación|Erstellungszeit"},
    {Column::what,
     "Approval Status|核准狀態|批准状态|Is Guest|Guest|是否為來賓|访客|訪客|Gast|Invité|Invitado|Convidado|Recording Consent|Recording Disclaimer Response"},
    {Column::topic, "Topic|主题|主題|トピック|ミーティングトピック|주제|Thema|Sujet|Argomento|Tema|Tópico"},
    {Column::id,
     "ID|Meeting ID|Webinar ID|会议号|會議 ID|网络研讨会 ID|網路研討會 ID|ミーティングID|회의 ID|Meeting-ID|ID de réunion|ID riunione|ID de reunión|ID da reunião"},
    {Column::start,
     "Start Time|Actual Start Time|开始时间|開始時間|實際開始時間|開始時刻|시작 시간|Startzeit|Beginn|Heure de début|Ora di inizio|Hora de inicio|Hora de início"},
    {Column::end, "End Time|结束时间|結束時間|終了時刻|종료 시간|Endzeit|Ende|Heure de fin|Ora di fine|Hora de finalización|Hora de fin|Hora de término"},
    {Column::people, "Participants|参会者|參與者|参加者|참가자|Teilnehmer|Partecipanti|Participantes|Total Users"},
    {Column::host, "Host|主持人名称|ホスト|Organizzatore|Nome organizzatore|Anfitrião|Anfitrión|Hôte"},
};

// What is [unverified] in the notes on these formats is here too: a label that nobody writes does no harm.
constexpr Headings teams[] = {
    {Column::name, "Name|Full Name|FullName|名前|氏名|姓名|名称|이름|Vollständiger Name|Nom|Nom complet|Nombre|Nombre completo|Nome|Nome Completo"},
    {Column::join,
     "First Join|Join Time|Timestamp|初めての参加|参加時間|首次加入|加入时间|Erster Beitritt|Beitrittszeit|Première connexion|Première participation|"
     "Heure d’arrivée|Primera unión|Primera entrada|Hora de unión|Primo accesso|Primeira Entrada|Primeiro ingresso|Horário de Entrada|UtcEventTimestamp"},
    {Column::leave,
     "Last Leave|Leave Time|最終退出|退出時間|最后离开|上次离开|离开时间|Letztes Verlassen|Austrittszeit|Dernier départ|Dernière déconnexion|Heure de départ|"
     "Última salida|Hora de salida|Ultima uscita|Última Saída|Horário de Saída"},
    {Column::duration,
     "In-Meeting Duration|Duration|会議の長さ|期間|会议持续时间|持续时间|Besprechungsdauer|Dauer|Durée de la réunion|Durée|Duración en la reunión|Tiempo en la reunión|"
     "Duración|Durata della riunione|Duração da Reunião|Duração na reunião|Duração"},
    {Column::email, "Email|E-mail|E-Mail|メール|电子邮件|이메일|Adresse e-mail|Correo electrónico"},
    {Column::upn,
     "Participant ID (UPN)|参加者 ID (UPN)|参与者 ID (UPN)|Teilnehmer-ID (UPN)|ID du participant (UPN)|Id. de participante (UPN)|ID do participante (UPN)"},
    {Column::what, "Role|役割|角色|Rolle|Rôle|Rol|Ruolo|Função|User Action|Action|UserAgent|SessionId"},
    {Column::topic,
     "Meeting Title|会議のタイトル|会议标题|Besprechungstitel|Titel der Besprechung|Titre de la réunion|Título de la reunión|Titolo della riunione|"
     "Título da reunião"},
    {Column::id, "Meeting Id|会議 ID|会议 ID|Besprechungs-ID|ID de la réunion|Id. de reunión|ID da reunião"},
    {Column::start,
     "Start Time|Meeting Start Time|開始時刻|开始时间|Startzeit|Startzeit der Besprechung|Heure de début|Hora de inicio|Ora di inizio|Hora de início|"
     "Horário de início da reunião"},
    {Column::end,
     "End Time|Meeting End Time|終了時刻|结束时间|Endzeit|Heure de fin|Hora de finalización|Ora di fine|Hora de término|Horário de término da reunião"},
};

constexpr Headings meet[] = {
    {Column::first_name, "First name"}, {Column::last_name, "Last name"}, {Column::email, "Email"},
    {Column::duration, "Duration"},     {Column::join, "Time joined"},    {Column::leave, "Time exited"},
};

constexpr Headings tencent[] = {
    {Column::name, "用户昵称（入会昵称）|用户昵称(入会昵称)|成员昵称（入会昵称）"},
    {Column::join, "首次入会时间|入会时间"},
    {Column::leave, "最后退会时间|退会时间"},
    {Column::duration, "累计参会时长|参会时长"},
    {Column::what, "入会次数|身份"},
    {Column::topic, "会议主题|会议名称"},
    {Column::id, "会议号|会议ID"},
    {Column::start, "开始时间|会议开始时间"},
    {Column::end, "结束时间|会议结束时间"},
};

constexpr Headings feishu[] = {
    {Column::name, "参会者|参会人"}, {Column::join, "入会时间"},  {Column::leave, "离会时间"},     {Column::duration, "参会时长"},
    {Column::id, "会议 ID|会议ID"},  {Column::topic, "会议主题"}, {Column::start, "会议开始时间"},
};

constexpr std::span<const Headings> tables[] = {zoom, teams, meet, tencent, feishu};
constexpr System systems[] = {System::zoom, System::teams, System::meet, System::tencent, System::feishu};

using Known = std::map<std::string, Column>;

Known folded(std::span<const Headings> table) {
  Known known;
  for (const auto& row : table)
    for (const auto word : ascii::split(row.words, '|')) known.emplace(text::fold(word), row.column);
  return known;
}

const Known& known_to(System system) {
  static const std::array<Known, std::size(tables)> all = {folded(tables[0]), folded(tables[1]), folded(tables[2]), folded(tables[3]), folded(tables[4])};
  return all[static_cast<std::size_t>(system)];
}

constexpr std::size_t longest_heading = 200;

// "ID do participante (UPN)", in any language.
std::optional<std::size_t> account_place(const std::vector<std::string>& row) {
  for (std::size_t place = 0; place < row.size(); ++place)
    if (row[place].size() < longest_heading && text::fold(row[place]).ends_with("(upn)")) return place;
  return std::nullopt;
}

bool has_bracketed_name(const std::vector<std::string>& row) {
  for (const auto& cell : row)
    if (column_named(System::zoom, cell) == Column::name && text::fold(cell).ends_with(')')) return true;
  return false;
}

bool heads(System system, const std::vector<std::string>& row) {
  const Columns columns = columns_of(system, row);
  const auto has = [&](auto... column) { return (columns.has(column) && ...); };
  switch (system) {
    case System::zoom:
      if (!columns.has(Column::name)) return false;
      if (has_bracketed_name(row)) return has(Column::email) || has(Column::join) || has(Column::duration);
      return has(Column::join, Column::leave, Column::duration);  // a webinar's "User Name"
    case System::teams:
      if (has(Column::name, Column::join, Column::leave, Column::duration)) return true;
      if (account_place(row).value_or(0) >= 5) return true;
      return row.size() < 12 && has(Column::name, Column::join) && (ascii::same_word(row[1], "User Action") || ascii::same_word(row[0], "SessionId"));
    case System::meet: return has(Column::first_name, Column::last_name, Column::email, Column::join, Column::leave);
    case System::tencent: return has(Column::name, Column::join);
    case System::feishu: return has(Column::name, Column::join, Column::id);
  }
  return false;
}

}  // namespace

std::string_view Columns::cell(const std::vector<std::string>& row, Column column) const {
  const auto place = places_[static_cast<std::size_t>(column)];
  return place < row.size() ? trimmed_cell(row[place]) : std::string_view();
}

void Columns::put(Column column, std::size_t place) {
  auto& kept = places_[static_cast<std::size_t>(column)];
  if (kept == none) kept = place;
}

std::optional<Column> column_named(System system, std::string_view heading) {
  heading = trimmed_cell(heading);
  if (heading.empty() || heading.size() > longest_heading) return std::nullopt;
  const auto& known = known_to(system);
  const auto found = known.find(text::fold(heading));
  return found == known.end() ? std::nullopt : std::optional(found->second);
}

Columns columns_of(System system, const std::vector<std::string>& row) {
  Columns columns;
  for (std::size_t place = 0; place < row.size(); ++place)
    if (const auto column = column_named(system, row[place])) columns.put(*column, place);
  return columns;
}

std::optional<System> heads_people(const std::vector<std::string>& row) {
  if (row.size() < 3) return std::nullopt;
  for (const System system : systems)
    if (heads(system, row)) return system;
  return std::nullopt;
}

Columns people_columns(System system, const std::vector<std::string>& row) {
  Columns columns = columns_of(system, row);
  const auto account = account_place(row);
  if (system != System::teams || !account) return columns;
  const Column order[] = {Column::name, Column::join, Column::leave, Column::duration, Column::email};
  for (std::size_t place = 0; place < std::size(order); ++place) columns.put(order[place], place);
  columns.put(Column::upn, *account);
  return columns;
}

bool says_yes(std::string_view cell) {
  constexpr std::string_view words[] = {"yes", "y", "si", "sim", "oui", "ja", "是", "はい", "예", "true", "1"};
  return ascii::among(text::fold(cell), words);
}

bool says_no(std::string_view cell) {
  constexpr std::string_view words[] = {"no", "n", "nao", "non", "nein", "否", "いいえ", "아니요", "false", "0"};
  return ascii::among(text::fold(cell), words);
}

std::string_view trimmed_cell(std::string_view cell) {
  cell = ascii::trimmed(cell, std::string_view(" \t\r\n\v\f\0", 7));
  if (cell.starts_with('\'')) cell = ascii::trimmed(cell.substr(1));
  return cell == "--" || cell == "-" ? std::string_view() : cell;
}

}  // namespace guanxi::exchange::meetings

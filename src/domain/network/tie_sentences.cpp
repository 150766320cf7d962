#include <guanxi/domain/tie_sentences.hpp>

#include <algorithm>
#include <array>

#include <guanxi/base/message.hpp>

namespace guanxi::domain {
namespace {

struct Row {
  Tie tie;
  Sentence<"one", "other"> whole;
  Sentence<"whom"> from_first;
  Sentence<"whom"> from_second;
};

constexpr std::array<Row, 14> rows = {{
    {Tie::classmate, Sentence<"one", "other">("{one} is a classmate of {other}"), Sentence<"whom">("is a classmate of {whom}"),
     Sentence<"whom">("is a classmate of {whom}")},
    {Tie::townsman, Sentence<"one", "other">("{one} comes from the same town as {other}"), Sentence<"whom">("comes from the same town as {whom}"),
     Sentence<"whom">("comes from the same town as {whom}")},
    {Tie::colleague, Sentence<"one", "other">("{one} is a colleague of {other}"), Sentence<"whom">("is a colleague of {whom}"),
     Sentence<"whom">("is a colleague of {whom}")},
    {Tie::former_colleague, Sentence<"one", "other">("{one} is a former colleague of {other}"), Sentence<"whom">("is a former colleague of {whom}"),
     Sentence<"whom">("is a former colleague of {whom}")},
    {Tie::comrade, Sentence<"one", "other">("{one} served together with {other}"), Sentence<"whom">("served together with {whom}"),
     Sentence<"whom">("served together with {whom}")},
    {Tie::kin, Sentence<"one", "other">("{one} is kin of {other}"), Sentence<"whom">("is kin of {whom}"), Sentence<"whom">("is kin of {whom}")},
    {Tie::spouse, Sentence<"one", "other">("{one} is married to {other}"), Sentence<"whom">("is married to {whom}"), Sentence<"whom">("is married to {whom}")},
    {Tie::friend_, Sentence<"one", "other">("{one} is a friend of {other}"), Sentence<"whom">("is a friend of {whom}"),
     Sentence<"whom">("is a friend of {whom}")},
    {Tie::neighbour, Sentence<"one", "other">("{one} is a neighbour of {other}"), Sentence<"whom">("is a neighbour of {whom}"),
     Sentence<"whom">("is a neighbour of {whom}")},
    {Tie::partner, Sentence<"one", "other">("{one} does business with {other}"), Sentence<"whom">("does business with {whom}"),
     Sentence<"whom">("does business with {whom}")},
    {Tie::mentor, Sentence<"one", "other">("{one} is the mentor of {other}"), Sentence<"whom">("is the mentor of {whom}"),
     Sentence<"whom">("is a student of {whom}")},
    {Tie::introduced_by, Sentence<"one", "other">("{one} was introduced by {other}"), Sentence<"whom">("was introduced by {whom}"),
     Sentence<"whom">("introduced {whom}")},
    {Tie::client_of, Sentence<"one", "other">("{one} is a client of {other}"), Sentence<"whom">("is a client of {whom}"),
     Sentence<"whom">("is served by {whom}")},
    {Tie::assistant_of, Sentence<"one", "other">("{one} is the assistant of {other}"), Sentence<"whom">("is the assistant of {whom}"),
     Sentence<"whom">("is assisted by {whom}")},
}};

constexpr Row unknown = {Tie::none, Sentence<"one", "other">("{one} is tied to {other}"), Sentence<"whom">("is tied to {whom}"),
                         Sentence<"whom">("is tied to {whom}")};

const Row& row_of(Tie tie) {
  const auto found = std::find_if(rows.begin(), rows.end(), [tie](const Row& row) { return row.tie == tie; });
  return found == rows.end() ? unknown : *found;
}

}  // namespace

std::string tie_sentence(Tie kind, std::string_view one, std::string_view other) { return message(row_of(kind).whole, "one"_is = one, "other"_is = other); }

std::string tie_to(Tie kind, bool from_first, std::string_view whom) {
  const Row& row = row_of(kind);
  return message(from_first ? row.from_first : row.from_second, "whom"_is = whom);
}

}  // namespace guanxi::domain

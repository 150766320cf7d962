// How warm a tie is: 0 to 100 for what there has been between the user and one person up to a day, and why.
//
//   part            most  points
//   recency           25  25 × 45 / (45 + days since the last contact)
//   frequency         25  each of the newest 12 days of contact within two years weighs 180 / (180 + days ago); 8 in
//                         all make the most, less makes as large a part of it
//   face to face      20  the newest 6 days met in person within two years, weighed alike; 3 make the most
//   give and take     15  a gift or favour weighs 1, a promise that stands or was kept 1/2, times 365 / (365 + days
//                         ago); 2 from each side make the most, and neither side makes more than half of it
//   promises kept     15  both sides' together: kept / (kept + broken or overdue), times a third of the number kept (at
//                         most 3), times 365 / (365 + days since the last one was kept)
//
// Each part is rounded to whole points, and the score is their sum. Attempts and whatever lies after the day do not
// count. A rhythm does not count either: it says what the user wishes for, warmth what is. So the days passing by never
// raise a score, a contact never lowers one, and one in person counts no less than any other.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/commitment.hpp>
#include <guanxi/domain/interaction.hpp>

namespace guanxi::domain {

inline constexpr int warmest = 100;
inline constexpr int most_contact_days = 12;
inline constexpr int most_meetings = 6;
inline constexpr std::chrono::days warmth_window{730};

struct ContactDay {
  calendar::Date day = {};
  Weight weight = Weight::contact;
};

// In any order. A day may stand more than once; the newest most_contact_days of contact and the newest most_meetings in
// person say all that older ones could.
struct TieFacts {
  std::vector<ContactDay> contacts = {};
  std::vector<Favour> favours = {};    // person and texts are not read
  std::vector<Promise> promises = {};  // nor are theirs
};

struct Warmth {
  int score = 0;
  int recency = 0;
  int frequency = 0;
  int face_to_face = 0;
  int give_and_take = 0;
  int promises_kept = 0;

  // What they rest on.
  std::optional<calendar::Date> last_contact = {};  // at any time
  std::optional<calendar::Date> last_met = {};      // within the window
  int contact_days = 0;                             // within the window, at most most_contact_days
  int days_met = 0;                                 // the same, at most most_meetings
  int given = 0;                                    // gifts and favours
  int received = 0;
  int promised = 0;  // by the user: standing or kept
  int promised_by_them = 0;
  int kept = 0;
  int not_kept = 0;
  std::optional<calendar::Date> last_kept = {};
};

Warmth warmth_on(const TieFacts& facts, calendar::Date day);

struct WarmthPart {
  std::string_view name;  // "face to face"
  int points = 0;
  int most = 0;
  std::string why = {};  // "last contact 12 days ago"
};

// The five parts in the order above; their points sum to the score. `day` is the one that warmth_on was asked for.
std::vector<WarmthPart> explain(const Warmth& warmth, calendar::Date day);

}  // namespace guanxi::domain

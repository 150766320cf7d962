// From the heads of mails to interactions.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <guanxi/exchange/reader.hpp>

#include "mail/passed_over.hpp"

namespace guanxi::exchange::mail {

class Mails {
 public:
  Mails(Sink& sink, bool of_mailbox) : sink_(sink), of_mailbox_(of_mailbox) {}

  // The bytes of a head, which begins at that line; when the mail came, for one that tells no date; whether a mark beside it says that it
  // is deleted or a draft.
  void take(std::string_view head, int line, std::optional<calendar::Instant> arrived, bool is_set_aside);
  // Says how many were passed over, and why: a warning for each reason.
  void finish();

 private:
  struct Count {
    int mails = 0;
    int line = 0;  // of the first one
  };
  void pass_over(PassedOver why, int line);

  Sink& sink_;
  bool of_mailbox_;
  std::array<Count, 4> passed_ = {};  // by PassedOver
};

}  // namespace guanxi::exchange::mail

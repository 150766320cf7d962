// A mail as an interaction.
#pragma once

#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/exchange/mail.hpp>

namespace guanxi::app {

// The fields for log_interaction, within a Work: an e-mail with those of its addresses that are somebody's on record, the user's own
// (user.emails) left out, on its day, with its subject as the text, word for word. make_new: whoever else is named is added; without it
// they are left out, with a note. Errors: nobody is left (no_match); an address is several people's (no_match).
Result<Fields> fields_of_mail(Session& env, storage::Store& store, const exchange::Mail& mail, bool make_new);

}  // namespace guanxi::app

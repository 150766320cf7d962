// What somebody who begins may do next.
#pragma once

#include <string>

#include <guanxi/app/session/session.hpp>

namespace guanxi::app {

// A command in words, by what is there: no database, nobody on record, no rhythm, else the day's digest. Opens the database for reading
// where there is one.
std::string next_step(Session& env);

}  // namespace guanxi::app

// Where texts are kept while an editor is at work on them.
#pragma once

#include <filesystem>

#include <guanxi/app/session/session.hpp>

namespace guanxi::app {

std::filesystem::path drafts_folder(const Session& env);  // $XDG_STATE_HOME/guanxi/drafts

}  // namespace guanxi::app

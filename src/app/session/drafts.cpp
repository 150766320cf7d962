#include <guanxi/app/session/drafts.hpp>

#include "session/base_folders.hpp"

namespace guanxi::app {

std::filesystem::path drafts_folder(const Session& env) {
  return base_folder([&env](const char* name) { return env.variable(name); }, "XDG_STATE_HOME", ".local/state") / "guanxi" / "drafts";
}

}  // namespace guanxi::app

// Whether what a command changes stays.
#pragma once

namespace guanxi {

enum class Effect {
  lasting,
  rehearsed,  // all is done, checked and said as otherwise, and nothing of it is kept: --dry-run
};

}  // namespace guanxi

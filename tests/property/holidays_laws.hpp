#pragma once

namespace guanxi::holidays {

bool packs_hold();

}  // namespace guanxi::holidays

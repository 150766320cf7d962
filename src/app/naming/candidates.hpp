// How far naming looks for those who may be meant.
#pragma once

namespace guanxi::app {

constexpr int most_candidates = 20;

}  // namespace guanxi::app

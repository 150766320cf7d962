// What each part of warmth may come to.
#pragma once

#include <guanxi/domain/warmth.hpp>

namespace guanxi::domain {

inline constexpr int most_recency = 25;
inline constexpr int most_frequency = 25;
inline constexpr int most_face_to_face = 20;
inline constexpr int most_give_and_take = 15;
inline constexpr int most_promises_kept = 15;
static_assert(most_recency + most_frequency + most_face_to_face + most_give_and_take + most_promises_kept == warmest);

}  // namespace guanxi::domain

// What stands before, inside and behind a name in Latin letters without being the name that people are called by.
//
// ONE table for reading names, forms of address and handles. Words are folded, without full stops and hyphens: "M.Sc." is msc, "Dr.-Ing."
// is dring. What is written of them is what RFC 6350 (6.2.2) calls honorific prefixes and suffixes of N.
//
// Degrees after the lists of academic degrees of the Bologna states (Anabin) and of the English-speaking countries; what an English name
// bears behind a comma; words of nobility and descent after DIN 5007 and the Library of Congress's rules for entry under the prefix.
#pragma once

#include <string_view>

#include <guanxi/base/pooled.hpp>

namespace guanxi::text {

// Before the name, with a full stop or without.
inline constexpr std::string_view written_grades_before[] = {
    "dr",         "drs",     "prof",       "professor", "professorin", "doktor",   "doctor",        "dring",      "pd",           "privatdozent",
    "dipling",    "diplkfm", "diplinform", "diplphys",  "diplchem",    "diplmath", "diplbetriebsw", "diplvolksw", "diplok",       "diplwirtsching",
    "sheikh",     "sheikha", "shaikh",     "sir",       "dame",        "lord",     "lady",          "herr",       "frau",         "herrn",
    "fraulein",   "mr",      "mrs",        "ms",        "miss",        "mx",       "monsieur",      "madame",     "mademoiselle", "mme",
    "mlle",       "senor",   "senora",     "senhor",    "senhora",     "signor",   "signora",       "dott",       "dottssa",      "dottore",
    "dottoressa", "ing",     "mag",        "datuk",     "dato",        "datin",    "engr"};
inline constexpr auto grades_before = pooled<written_grades_before>();
// These are names of their own, or words, unless a full stop is behind them.
inline constexpr std::string_view written_grades_with_stop[] = {"ing",  "mag",  "ir", "hon", "rev", "eng", "engr", "adv",  "arch", "avv",
                                                                "dipl", "univ", "fr", "hr",  "sig", "sr",  "sra",  "dott", "pd"};
inline constexpr auto grades_with_stop = pooled<written_grades_with_stop>();
// Behind one of them: "Dr. rer. nat. h.c. mult.", always with a full stop.
inline constexpr std::string_view written_grade_subjects[] = {"med",  "rer",   "nat",  "phil", "jur",   "iur",  "oec",  "pol", "theol",
                                                              "hc",   "habil", "mult", "agr",  "techn", "ing",  "sc",   "soc", "vet",
                                                              "dent", "cult",  "paed", "publ", "dr",    "univ", "math", "inf", "eh"};
inline constexpr auto grade_subjects = pooled<written_grade_subjects>();
// Behind the name. Those of two letters only where they have full stops, stand behind a comma, or are in capitals beside a name that is not.
inline constexpr std::string_view written_grades_behind[] = {
    // degrees
    "phd", "dphil", "md", "dds", "dvm", "jd", "llb", "llm", "lld", "ba", "ma", "bsc", "msc", "beng", "meng", "bcom", "mcom", "mba", "emba", "bba", "mphil",
    "mpa", "mph", "mpp", "msw", "edd", "med", "bed", "dba", "dsc", "scd", "dlitt", "mfa", "bfa", "barch", "march", "mres", "bs", "ms", "pharmd", "psyd",
    "dipling", "diplkfm", "mag", "bakk", "magart", "drhc", "dr", "fh",
    // of a profession
    "cpa", "cfa", "acca", "fcca", "aca", "fca", "cima", "pmp", "frm", "cisa", "cissp", "rn", "esq", "esquire", "kc", "qc", "obe", "mbe", "cbe", "kbe", "frs",
    "pe", "ceng", "pmpp", "sj",
    // of those who share a name
    "jr", "jnr", "junior", "jun", "sr", "snr", "senior", "sen", "ii", "iii", "iv", "dj", "da"};
inline constexpr auto grades_behind = pooled<written_grades_behind>();
// Shorter words of the list above that are also names, words or surnames: only as said there.
inline constexpr std::string_view written_also_names[] = {"ba", "ma", "md", "jd", "bs",  "ms",  "kc",  "qc",  "pe",  "sj",    "rn",  "iv",
                                                          "dr", "fh", "dj", "da", "sen", "jun", "med", "bed", "mag", "march", "aca", "cima"};
inline constexpr auto also_names = pooled<written_also_names>();
// Of a surname, whatever the capitals; in front of everything only in small letters: Al Gore's Al is a first name.
inline constexpr std::string_view written_particles[] = {"von",   "vom", "zum",   "zur",   "van", "der", "de",   "da",    "di",  "del", "della",
                                                         "dello", "dei", "degli", "dalla", "dos", "du",  "la",   "le",    "ter", "al",  "el",
                                                         "ul",    "bin", "binti", "bint",  "ibn", "bte", "ould", "santa", "'t"};
inline constexpr auto particles = pooled<written_particles>();
// These only in small letters, for they are also first names and middle names.
inline constexpr std::string_view written_small_particles[] = {"do",  "te", "in",  "op", "ten", "den", "das", "des", "los", "las", "ben", "ap",
                                                               "mac", "mc", "san", "lo", "zu",  "st",  "e",   "und", "af",  "av",  "tot"};
inline constexpr auto small_particles = pooled<written_small_particles>();
// Before a Vietnamese Văn that is no Dutch van.
inline constexpr std::string_view vietnamese[] = {"nguyen", "tran", "le",  "pham",  "hoang", "huynh", "phan",  "vu",    "vo",  "dang",   "bui",
                                                  "do",     "ho",   "ngo", "duong", "ly",    "dinh",  "trinh", "luong", "mai", "truong", "lam"};

}  // namespace guanxi::text

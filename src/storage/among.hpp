// A condition on a text that may be any of several: see storage/any_of.hpp.
#pragma once

#define GUANXI_AMONG(column, parameter) "instr(char(31) || " parameter " || char(31), char(31) || " column " || char(31)) > 0"

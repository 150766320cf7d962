// Takes the place of libicudata.a in a program: the data file GUANXI_ICU_DATA, under the name by which ICU looks for it.
#include <unicode/udata.h>

#define AS_TEXT(name) #name
#define TEXT_OF(name) AS_TEXT(name)

asm(".section .rodata\n"
    ".balign 16\n"
    ".global " TEXT_OF(U_ICUDATA_ENTRY_POINT) "\n"
    TEXT_OF(U_ICUDATA_ENTRY_POINT) ":\n"
    ".incbin \"" GUANXI_ICU_DATA "\"\n"
    ".previous\n");

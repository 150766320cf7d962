// How one deals with people, in its compiled form.
#include <guanxi/calendar/pack_form.hpp>

#include "form_parts.hpp"

namespace guanxi::calendar {

void write(FormWriter& form, const Taboo& taboo) {
  form.text(taboo.what);
  form.texts(taboo.words);
  form.text(taboo.why);
  form.end_line();
}

void read(FormReader& form, Taboo& taboo) {
  taboo.what = form.text();
  taboo.words = form.texts();
  taboo.why = form.text();
}

void write(FormWriter& form, const Phrase& phrase) {
  for (const auto* field : {&phrase.purpose, &phrase.language, &phrase.text, &phrase.say, &phrase.english}) form.text(*field);
  form.end_line();
}

void read(FormReader& form, Phrase& phrase) {
  for (auto* field : {&phrase.purpose, &phrase.language, &phrase.text, &phrase.say, &phrase.english}) *field = form.text();
}

void write(FormWriter& form, const Advice& advice) {
  form.number(advice.good ? 1 : 0);
  form.text(advice.say);
  form.text(advice.why);
  form.end_line();
}

void read(FormReader& form, Advice& advice) {
  advice.good = form.truth();
  advice.say = form.text();
  advice.why = form.text();
}

std::string write_form(const Etiquette& etiquette) {
  FormWriter form;
  for (const auto* field : {&etiquette.communication, &etiquette.no, &etiquette.time, &etiquette.hierarchy, &etiquette.address,
                            &etiquette.meeting, &etiquette.gifts}) {
    form.text(*field);
  }
  form.end_line();
  write(form, etiquette.taboos);
  write(form, etiquette.phrases);
  write(form, etiquette.advice);
  return form.take();
}

Etiquette read_etiquette(std::string_view text) {
  FormReader form(text);
  Etiquette etiquette;
  for (auto* field : {&etiquette.communication, &etiquette.no, &etiquette.time, &etiquette.hierarchy, &etiquette.address,
                      &etiquette.meeting, &etiquette.gifts}) {
    *field = form.text();
  }
  read(form, etiquette.taboos);
  read(form, etiquette.phrases);
  read(form, etiquette.advice);
  return etiquette;
}

}  // namespace guanxi::calendar

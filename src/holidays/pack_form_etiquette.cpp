// How one deals with people, in its compiled form.
#include <guanxi/holidays/pack_form.hpp>

#include "form_parts.hpp"

namespace guanxi::holidays {

using namespace calendar;

std::string_view to_text(EvenOf even) {
  switch (even) {
    case EvenOf::things: return "things";
    case EvenOf::money: return "money";
    case EvenOf::nothing: break;
  }
  return "";
}

namespace {

void write(FormWriter& form, const Season& season) {
  holidays::write(form, season.on);
  form.number(season.days);
}

void read(FormReader& form, Season& season) {
  holidays::read(form, season.on);
  season.days = form.number();
}

}  // namespace

void write(FormWriter& form, const Taboo& taboo) {
  form.text(taboo.what);
  for (const auto* list : {&taboo.words, &taboo.except, &taboo.unless, &taboo.with, &taboo.whom, &taboo.not_for}) form.texts(*list);
  form.number(taboo.presumed ? 1 : 0);
  for (const auto* season : {&taboo.during, &taboo.outside}) write(form, *season);
  for (const auto* list : {&taboo.counts, &taboo.amounts}) form.numbers(*list);
  form.number(static_cast<int>(taboo.even));
  form.text(taboo.above);
  form.text(taboo.why);
  write(form, taboo.source);
  form.end_line();
}

void read(FormReader& form, Taboo& taboo) {
  taboo.what = form.text();
  for (auto* list : {&taboo.words, &taboo.except, &taboo.unless, &taboo.with, &taboo.whom, &taboo.not_for}) *list = form.texts();
  taboo.presumed = form.truth();
  for (auto* season : {&taboo.during, &taboo.outside}) read(form, *season);
  for (auto* list : {&taboo.counts, &taboo.amounts}) *list = form.numbers();
  taboo.even = static_cast<EvenOf>(form.number());
  taboo.above = form.text();
  taboo.why = form.text();
  read(form, taboo.source);
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
  for (const auto* field :
       {&etiquette.communication, &etiquette.no, &etiquette.time, &etiquette.hierarchy, &etiquette.address, &etiquette.meeting, &etiquette.gifts}) {
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
  for (auto* field :
       {&etiquette.communication, &etiquette.no, &etiquette.time, &etiquette.hierarchy, &etiquette.address, &etiquette.meeting, &etiquette.gifts}) {
    *field = form.text();
  }
  read(form, etiquette.taboos);
  read(form, etiquette.phrases);
  read(form, etiquette.advice);
  return etiquette;
}

}  // namespace guanxi::holidays

package org.parley.understanding.entity;

import java.time.LocalDate;

/** "Tomorrow evening". */
record DayPart(LocalDate day, PartOfDay part) {}

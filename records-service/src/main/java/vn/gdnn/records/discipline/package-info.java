/** Discipline of students and what it costs. */
@NullMarked
package vn.gdnn.records.discipline;

import org.jspecify.annotations.NullMarked;

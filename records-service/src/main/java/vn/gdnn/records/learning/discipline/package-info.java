/** Discipline of students and what it costs. */
@NullMarked
package vn.gdnn.records.learning.discipline;

import org.jspecify.annotations.NullMarked;

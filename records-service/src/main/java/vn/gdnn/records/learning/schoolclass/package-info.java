/** Classes (lớp) that students of one programme and cohort sit in. */
@NullMarked
package vn.gdnn.records.learning.schoolclass;

import org.jspecify.annotations.NullMarked;

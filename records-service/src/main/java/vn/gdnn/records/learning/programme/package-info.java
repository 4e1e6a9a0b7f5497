/** Reference copies of approved programmes, from the events of the curriculum service. */
@NullMarked
package vn.gdnn.records.learning.programme;

import org.jspecify.annotations.NullMarked;

/** Students: who they are, as in their birth papers. */
@NullMarked
package vn.gdnn.records.people.student;

import org.jspecify.annotations.NullMarked;

/** Who studies, and at which school: the floor that everything else stands on. */
@NullMarked
package vn.gdnn.records.people;

import org.jspecify.annotations.NullMarked;

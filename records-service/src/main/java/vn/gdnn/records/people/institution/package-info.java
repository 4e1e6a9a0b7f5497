/** What a diploma prints about the school that issues it. */
@NullMarked
package vn.gdnn.records.people.institution;

import org.jspecify.annotations.NullMarked;

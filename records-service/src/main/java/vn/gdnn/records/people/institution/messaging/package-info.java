/** Events of the reporting service. */
@NullMarked
package vn.gdnn.records.people.institution.messaging;

import org.jspecify.annotations.NullMarked;

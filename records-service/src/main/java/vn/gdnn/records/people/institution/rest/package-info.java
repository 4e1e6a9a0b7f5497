/** The wording of an institution over HTTP. */
@NullMarked
package vn.gdnn.records.people.institution.rest;

import org.jspecify.annotations.NullMarked;

/** Students over HTTP. */
@NullMarked
package vn.gdnn.records.people.student.rest;

import org.jspecify.annotations.NullMarked;

/** Students over HTTP. */
@NullMarked
package vn.gdnn.records.student.rest;

import org.jspecify.annotations.NullMarked;

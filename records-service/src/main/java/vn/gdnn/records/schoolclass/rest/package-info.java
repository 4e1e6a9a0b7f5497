/** Classes over HTTP. */
@NullMarked
package vn.gdnn.records.schoolclass.rest;

import org.jspecify.annotations.NullMarked;

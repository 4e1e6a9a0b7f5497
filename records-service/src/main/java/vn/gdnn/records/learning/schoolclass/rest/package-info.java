/** Classes over HTTP. */
@NullMarked
package vn.gdnn.records.learning.schoolclass.rest;

import org.jspecify.annotations.NullMarked;

/** Running marks over HTTP. */
@NullMarked
package vn.gdnn.records.learning.gradebook.rest;

import org.jspecify.annotations.NullMarked;

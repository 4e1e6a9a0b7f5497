/** What every resource of this service asks of the text it takes. */
@NullMarked
package vn.gdnn.curriculum.rest;

import org.jspecify.annotations.NullMarked;

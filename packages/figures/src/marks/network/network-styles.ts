/**
 * The style sheets of a network figure, for a page that shows the drawing it was made with and fetches the code behind it
 * later: without this the sheets would come with the code.
 */
import "../../lesson/figure.module.css";
import "../../lesson/symbol.module.css";
import "../mark.module.css";
import "../sizes.module.css";

// One chunk: whoever sees one of these pages often needs a second one.
export { ForgotPasswordPage } from "./ForgotPasswordPage";
export { ResetPasswordPage } from "./ResetPasswordPage";
export { SignInPage } from "./SignInPage";
export { SignUpPage } from "./SignUpPage";
export { VerifyAddressPage } from "./VerifyAddressPage";

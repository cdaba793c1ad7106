import { DeviceIcon, MoonIcon, SunIcon } from "../ui/icons";
import { setTheme, themes, useTheme, type Theme } from "./theme";

const looks = {
  system: { name: "Auto", Icon: DeviceIcon },
  light: { name: "Light", Icon: SunIcon },
  dark: { name: "Dark", Icon: MoonIcon },
} as const satisfies Record<Theme, unknown>;

export function ThemeSwitch({ className }: { className: string }) {
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  const { name, Icon } = looks[theme];
  const label = `${name} theme. Change to ${looks[next].name.toLowerCase()}`;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`${className} cursor-pointer`}
      onClick={() => setTheme(next)}
    >
      <Icon className="size-6 md:size-5" />
      {name}
    </button>
  );
}

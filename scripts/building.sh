# shellcheck shell=bash
# What the scripts that build share: Swift, git, a C++ library and ncurses are made sure of, and the
# release is built in one way only.
# Sourced, not run; messages are in French, for whoever builds may be the clerk herself.

MINIMUM_SWIFT=6.2

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 1
}

require_swift() {
  local version
  command -v swift >/dev/null ||
    stop "Swift n’est pas installé : il faut Swift $MINIMUM_SWIFT ou plus récent (https://www.swift.org/install)."
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [[ -n $version ]] || stop "La commande « swift --version » n’a pas répondu comme attendu."
  [[ $(printf '%s\n' "$MINIMUM_SWIFT" "$version" | sort -V | head -n 1) == "$MINIMUM_SWIFT" ]] ||
    stop "Swift $version est trop ancien : il faut Swift $MINIMUM_SWIFT ou plus récent (https://www.swift.org/install)."
}

# The C compiler of the toolchain, or any other.
c_compiler() {
  local beside
  beside=$(dirname "$(readlink -f "$(command -v swift)")")/clang
  if [[ -x $beside ]]; then
    echo "$beside"
  else
    command -v clang || command -v cc || command -v gcc
  fi
}

# Whether a program of these lines compiles and links; $1 is the language, the rest are flags.
links() {
  local language=$1 compiler out status=0
  shift
  compiler=$(c_compiler) || return 1
  out=$(mktemp)
  "$compiler" -x "$language" - -o "$out" "$@" >/dev/null 2>&1 || status=1
  rm -f "$out"
  return "$status"
}

has_ncurses() {
  links c -lncursesw -ltinfo <<<$'#include <curses.h>\n#include <term.h>\nint main(void) { return 0; }'
}

has_cxx() {
  links c++ -lstdc++ <<<$'#include <string>\nint main() { return std::string().size(); }'
}

# Installs packages with the system's own manager, or says what to type.
install_packages() {
  local -a command privilege=()
  if command -v apt-get >/dev/null; then
    command=(env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@")
  elif command -v dnf >/dev/null; then
    command=(dnf install -y "$@")
  elif command -v pacman >/dev/null; then
    command=(pacman -S --needed --noconfirm "$@")
  else
    stop "Il manque les fichiers de développement de : $*. Installez-les avec le gestionnaire de paquets du système."
  fi
  if [[ $(id -u) != 0 ]]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      privilege=(sudo -n)
    else
      [[ ${command[0]} == env ]] && command=("${command[@]:2}")
      stop "Il manque : $*." $'\n'"Tapez d’abord : sudo ${command[*]}"
    fi
  fi
  say "Installation de : $*"
  if command -v apt-get >/dev/null; then
    "${privilege[@]}" apt-get update -qq >&2 || say "La liste des paquets n’a pas pu être mise à jour."
  fi
  "${privilege[@]}" "${command[@]}" >&2 || stop "L’installation a échoué : ${command[*]}"
}

# The packages of this system for what is missing.
missing_packages() {
  local -a missing=()
  command -v git >/dev/null || missing+=(git)
  if command -v apt-get >/dev/null; then
    has_cxx || missing+=(g++)
    # Debian gives the library under its old name too; a release that no longer does has the new one.
    if ! has_ncurses; then
      if apt-cache show libncursesw5-dev >/dev/null 2>&1 || ! apt-cache show libncurses-dev >/dev/null 2>&1; then
        missing+=(libncursesw5-dev)
      else
        missing+=(libncurses-dev)
      fi
    fi
  elif command -v dnf >/dev/null; then
    has_cxx || missing+=(gcc-c++)
    has_ncurses || missing+=(ncurses-devel)
  else
    has_cxx || missing+=(gcc)
    has_ncurses || missing+=(ncurses)
  fi
  printf '%s\n' "${missing[@]}"
}

require_everything() {
  local -a missing
  require_swift
  mapfile -t missing < <(missing_packages | sed '/^$/d')
  ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
}

# The release that is run and installed, in a folder of its own: other flags than a plain build, and
# neither has to rebuild the other's.
# shellcheck disable=SC2034
RELEASE=.build/static/release/seance

# Wholly static where the system has the archives for it: nothing to install beside it, and it starts in
# half the time. Else only Swift's own libraries are in the program.
build_release() {
  build_static .build/static -Xlinker -s
}

# $1 is the folder to build in, the rest are further options.
build_static() {
  local log status=0
  local -a build=(swift build -c release --product seance --scratch-path "$1" --static-swift-stdlib
    "${@:2}")
  say "Construction de seance (quelques minutes la première fois)…"
  log=$(mktemp)
  "${build[@]}" -Xswiftc -static-executable >"$log" 2>&1 || "${build[@]}" >"$log" 2>&1 || status=$?
  ((status == 0)) || cat "$log" >&2
  rm -f "$log"
  ((status == 0)) || stop "La construction a échoué ; le message ci-dessus en dit la raison."
}
